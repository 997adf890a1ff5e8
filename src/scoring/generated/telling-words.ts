// Learned by `npm run train -- marks`; not to be edited.

/** Words that readers often took for loaded where they stood, by the folded forms of the scores. */
export const TELLING_WORDS = `
abhorrent abjectly abomination abortionist absurd absurdist absurdity absurdly abundantly abusively abysmal abysmally abyss aching
acolytes action-packed admirable adorable adores affable affront aghast agitprop agony ahistorical alarming alarmism alarmist
albatross alien aliens all-important alleyways amazing amazingly amok amorality amped anachronism annoying annoyingly anti-choice
anti-gun anti-immigrant antics antidemocratic antiquated antithesis apoplectic appalling appeasement appeasing aptly arbitrary
armchair arrogance arrogant arrogantly artfully artless ass astonished astonishing astonishingly astounding astute atrocious
audacious audacity avarice averse awesome awful awfully awfulness awkward babbling backfiring backside backwater badgered baffling
bailing bait baiting bald ballooning baloney banal bane barbaric barbarity barging barreling barren baseless bash bashed bashing
bastard bastards bastion beanball beast beasts behemoth behemoths behold beholden beleaguered belligerent bellowed bemoaned
beneficent benighted berated bereft betray betrayals betrayed betraying betters bigness bigot bigots bilious binky bitches bizarre
bizarrely blackmail blandness blaring blarney blasphemers blasted blasting blasts blasé blatant blatantly blather bleak blinded
blink blinked blinkered blithe blithely bloated blood-soaked blood-stained bloodbath bloodless bloodsport bloodsuckers blowhards
blowup bludgeon bludgeons blunder blundering blunders bluster boasted boasting boggling bogus bombast bombastic bombshell
boneheaded bonkers boobs boogeyman boorishness boozy bopper borderline boredom boring botch botched bottomless bourgeois brag
braggadocios braggarts bragged bragging brags brainwashed brainwashing brash bravado bravura brazen brazenly breathless
breathlessly breathtaking breathtakingly brilliant brilliantly brim brinksmanship brutal brutalizing brutally brute brutes brutish
bucolic buffoonery buffoonish buffoons bullied bullies bullshit bully bum bumbling bummed bums bungle bungled bungles bungling
burdensome bureaucrats busters butchered butchering butchery buzzy cabal cackle cages cagey cakewalk calamitous calamity callous
callow cantankerous capitulate capitulating capitulation capricious careening carelessly caricature carpetbagger carping
cartoonish casually cataclysm cavalcade caveman caving cavorting ceaseless censorious cesspool charming chastened chauvinistic
cheaters cheeky cheerleader cheerleaders cheerless cherish cherished chestnut chicanery chickened childish childishness childlike
chimerical chortling chucked chummy churlish circus classless classy claw cleanest clear-eyed cliched cling clinging clobbering
clownish cloying clueless clumsily clumsy clutches cluttered cockamamie cog cold-blooded colonialist colossal comical comically
commie common-sense con conceit condescending condescension conflate conjuring conned conniving conspiracies conspiratorial
convoluted cookie-cutter cool-headed corkscrew corrosive corrupt corrupted corrupting corruptly counter-productive courageous
coward cowardice cowardly cowards cowed cowering cowgirl coy cracker cranium cranky crap crapped crass crave craven craving crazed
craziness crazy credulous creeping creeps creepy crippled crock cronies crony crook crooked crooks crowed crowing crowning cruder
cruel cruelest cruelly cruelty crumbling crushing crusty crystal-clear cudgel cul-de-sac cult cunning curmudgeon cursed cushy
cut-and-paste cute cynical cynically dabbling daffy dagger damn damnedest damning dangerously daring darkly darkness darling darn
darndest dastardly dazzle deafening debacle debilitating decadence deceit deceitful deceived deception deceptions decrepit defame
defenseless deflating deflecting deflection deft deftness dehumanisation dehumanization dehumanizing delights deliverance deluding
delusionary demagogic demagogue demagoguery demagogues demagogy demean demeaning demented demon demonisation demonization demonize
demonized demonizes demonizing demons denigration dependency deplorable depravity depressing deranged desperate desperately
desperation despicable despots destroys detestable devastating deviousness devoid diabolic diabolically diatribe dictatorial
digressive dimwitted dinged dirtiest disappointingly disarmed disastrous disastrously disconcerting discursive disdainful disgrace
disgraced disgraceful disgusted disgusting dishonest dishonesty dishrags disingenuous disjointed disloyal dismal dismaying
dismissiveness disobedient dispiriting disreputable disses distaste distasteful distortion distressing distressingly disturbing
disturbingly divinely dizzying dodges dodging dogmatic dogmatism doling domination donnybrook doo doomsday down-to-earth downright
dozing draconian dragging dreadful dreary dredges drifting drivel drumbeat dubious ducking dud duds dull dumb dumbed dumbest
dungeon duplicity dustbin dutifully dysfunctional dystopia eerie egomaniacal egotistical egregious egregiously electrifying
elitism elitists elixir eloquent embarrassing embarrassingly embarrassment embarrassments embittered enablers engulfs ephemeral
epic epitome erratic ethereal evasions everlasting eviscerate eviscerated evocative exaggeration exaggerations exalted
exasperating excessively excruciatingly execrable expediency exploits extraordinarily extravagant eye-opening eye-popping fable
fabulist fabulists fabulous face-saving facile fad fads faggots failson fairy faking fallible falsehood falsehoods fanatic
fanaticism fanatics fanciful fantastic fantastical fantastically fantasy far-fetched farce fascinating fascistic fascists fatalism
fathom fathomless faultless fawn fearmongering fearsome feckless feel-good feign feigned ferocious fetid fiasco fickle fiction
fiddling fiends filth filthy fingered fingertip fire-breathing firebrand first-rate fishbowl fixated fixation fizzle flabbergasted
flagrant flagrantly flailed flailing flamboyant flames flaunting flawed fleeced flimsy flippant flog flop flopped flops flotsam
floundering flourishes flouted flouting flouts foisting folly fond fool foolish foolishness fools foresight forked forlorn
forsaken fortunately foul-mouthed four-letter fourth-rate frantic freak freaked freaking freaks freeloaders frenzied frenzy
friggin frightening fringe frothy fruitcake fucking fulminated fulminating fumbling fuming fury fuss futile fuzziness gaff gaffe
gagged gall galling gangbanger garbage gargantuan gargoyle garish gasp gaudily gaudy gauntlet gee gem genius geniuses genocidal
ghastly giddy giggly gigolo gild gimmick gimp glaring glee gleeful gleefully glib gloating globalists glorification glorious gloss
glosses gnarly goalposts gobble gobbledygook gobbling godsend good-bye good-natured goodly goodness goofy goons gorgeously gorging
gory gossipy gotcha gracious graciousness grail grandiose grandiosity grandstanding grasping gravy greed greedy grievously grift
grifters grossest grossly grotesque grotesquely groundless grouse guff gullible gung-ho gushed gustatory gut-wrenching gutless
guts gutter gutting hackneyed half-baked half-hearted halfhearted hallowed hallucinatory halos hammered hammering hamstrung
handiwork handmaiden handmaidens haphazard hapless harangue harass hard-earned hard-nosed hardball hardworking harpies harping
harrowing haste hatchet hateful hating haughty haunt haunted haunting heart-wrenching heartbreaking heartbroken heartless
heartwarming heaving heavy-handed heel heinous hell hell-bent hellish helpless helplessness henchman henchmen heresies heresy
heretical hermetically heroic heroics hick hideous highhanded hijack hilarious hilariously histrionic hive hoary hoe hog hogwash
holler hollered hollow hollowed hollowing honorable hoodlums hoopla hoops hoot hopeless horde hordes horrendous horrible horribly
horrific horrified horrifying horrors hotheads hound hounded hounds howling hubris huckster hucksters hugest humbling humbug
humiliate humiliated humiliating humiliation humiliations hunk hurtful hustlers hype hyped hyper hyperpartisan hypersensitive
hyperventilating hyping hypocrisies hypocrisy hypocrite hypocrites hypocritical hypocritically hysteria hysterical iconoclastic
ideologue ideologues idiocy idiot idiotic idiots ignominious ignorance ignorant ilk ill-conceived ill-informed ill-tempered
illegals illiberal illogical illusion illusory imbecile imbeciles immoderate immortal impeccable impenetrable imperialist
impervious impetuous implacable implausibly imploded implodes imploding implosion impostors impotent impresario impressive
impulsive in-your-face inane inarticulate incalculable incessant incisive incoherent incompetence incompetent incompetents
incomprehensible incomprehensibly incredible incredibly indecisive indefensible indifference indoctrinate indomitable indulgence
ineffable ineffectual inefficiency inept ineptitude inexcusable inexcusably inexplicable inexplicably infamous infamously
infantile infectiously infested inflated inflexible inglorious ingratiating inhuman inhumane injurious inopportune insane insanely
insanity insatiable insidious insincere insincerity insipid insolence institutionalised insufferable intemperate interlopers
intimidating intransigent intrepid invaluable invective invincible iron-clad irredeemable irredeemably irrelevance irresponsible
itch jacking jam jarring jaunty jerk jerked jewel jingoistic jolting juggernaut juicy jumbled jury-rigged justifiably ked kinda
kinky kleptocracy knee-jerk kneejerk knell knuckle kook labyrinthine lackadaisical lackey lackeys lambasted lambasting lamentable
lamentations lapdog larger-than-life largesse lash lashed lashing lather laudable laughable laughably lavish lavished lawless
lawlessness lax lefties lefty legit lemming lemmings liar liars libelous libs lie lies lionized listless loathe loathed loathing
lob lofty long-winded looney loopy lousy loveable lovely lowly ludicrous lulled lulling lumbering lunacy lunatic lurch lurched
lurches lurching lust luxuriate lyin machinations machismo macho maddening maddeningly madman madmen madness maelstrom
magnificently malaprops malcontent malcontents malevolence malice malign maligned maligning malodorous mangle mangled maniac
maniacal maniacally manic manipulative manipulators manly marionettes masochism masochistic masquerading massively mastered
masterful masterwork materialist meager meagre mean-spirited meaningless meanness measly meddlesome mediocre megalomaniacal
melodramatic meltdown melts mendacious mendacity merciless mercilessly mercurial mess messed messes messy micromanage mighty
militarism militaristic military-industrial milked milquetoast mind-blowing mind-boggling minding mindless mindlessly minions
miraculous mired misbegotten misbehaving mischievous misdirection miserable miserably misery misfortune misguided mismanaged
misogynist misogynistic misogynists misplaced misrepresent misrepresented misrepresenting misrule moan mob mockery mommy mongering
mongers monkey monstrosity monstrous mooched morasses moron moronic morons mortifying motherfucker mouthing mouthpiece muck mud
muddle muddled mulatto murderous mush mute mutts muzzling myopic mystical myth mythical naive naivete nakedly name-calling
nameless narcissism narcissist narcissistic narrow-minded narrowness nasty nauseating near-perfect nebulous needless needlessly
nefarious neo-pagan neocolonialism neocolonialist neocon nerd nigga nightmare nightmarish nihilistic nitwits no-brainer noble
noblest nondescript nonentities nonentity nonsense nonsensical noodling notorious notoriously nuisance numb nutty obeisance
obfuscated obfuscation obliterate obliterated oblivion oblivious obnoxious obsequious obsessed obsession obsessive obsessively
obstinacy obstinate obstinately obstructionism obstructionist obtuse odious odorous off-kilter oligarchy ominous ominously
omnipotent one-sided onerous onslaught opportunism opportunistic oppressing oppressive opulent ossified ostentatious ostracized
out-of-control out-of-touch outburst outlandish outmoded outrageous outrageously outrages outta over-the-top overactive overboard
overbroad overconfident overhyped overpriced overrated overreaching overweening overwrought painfully pallid pals paltry pampered
pander pandered pandering panicky pappy paragon paragons paranoia paranoid paroxysm paroxysms parrot parroting parrots passel
patently paternalism pathetic pathological pats payback peaceable pedantry peddle peddled peddling penitential perfidy perfumed
pernicious perpetually persecuting personification perspicacious perverse perversion perverted pesky pettiness petty petulant
phonies phony photogenic pig pigeonhole pimping pinhead pinko pinkos pinning pious pissing pitiful pitiless pity piñata plagued
plaintive platitude platitudes plodding plop ploy plucky plunking plutocracy poignantly pointlessness poison poisoned poisonous
politicize politicizes pompous pontificating popcorn porous posturing pounced pouncing pounding pours pout power-hungry pratfalls
precious predictably prejudiced preposterous preposterously presumptuous pretend pretends pretentious pretext preying priceless
prickly primitive principled prodigal profligate profoundly promiscuous prop propping protestations proverbial prudent
psychobabble psychopath puerile puffed pugnacious puke pulsating pulverizing punchy punks punted puppet puppets pure purge purists
purports putrid quagmire quasi quirkiness quixotic rabbit rabble race-baiting racialized racists racket rage rages ragged ragtag
ragtime railed railing rake raking rambling rancid rankest rant ranted ranting rantings rants rapacious rapier rationalize
rationalized rationalizing ravenous raving rawly reckless recklessly recklessness rectitude red-handed red-hot redoubtable
reflexively refreshingly regrettable rehash rehashing relentless relentlessly relishes remarkable remarkably remorseless renegades
reprehensible repugnant repulsive resolutely retribution revisionist revolting revulsion rickety riddance riddled ridiculous
ridiculously righteous righteously rightly rip ripoff ripped rips riveting robbing rogue romp rot rotisserie rotten rotting
roughhouse roughshod rousing rubbed rubes ruckus rude rudely rug ruin ruined ruinous runaway rustics ruthless ruthlessly sabotage
sadistic sadly salacious salivating salty sanctimonious sanctimony sandbag sane sanguine sanity satanic savage savaged savagely
savagery savages saviors scalding scam scammed scamming scandalized scapegoat scapegoated scapegoats scarier scariest scary
scattershot scientism scolded scolds scorched scorching scornful scoundrels scourge screaming screechy screed screw screwed
scrupulous scum scurrilous seamy searing sedate seduced seductive seeped seethe seethed seething self-aggrandizing self-centered
self-created self-defeating self-destructive self-inflicted self-righteous self-serving self-styled selfish selflessness senile
sensational sensationalism sensationalistic senseless sensible serf sexualized shabby shady sham shambles shambolic shame shamed
shameful shamefully shameless shamelessly shamelessness shaming shark shattered shattering shenanigans shirk shit shivers shocker
shocking shockingly shoddy short-sighted shortsighted showboat showman shred shredded shreds shrewd shrill shudder sickening
sideshow silly singularly sinister sissies sissy skillfully skullduggery skunk skyrocketing slam slammed slamming slams slanted
slap slaps slaughter slaughtered slaughters slay sleaze sleazy sleek sleight slimeball slinging slippery slobbering sloganeering
sloppy slurp slush slyly smacked smacks smash smashes smear smeared smearing smears smirked smirking smug smugness snappish snark
snarky sneaky sneering sniffers snippy snobbery snookered snooping snuffing sociopath softy sophism sordid sour spasm specious
spectacle spectacularly speechless spew spewing spews spiel spin spit spiteful spits spitting spouted spouting spun spurious
sputtering squander squandered squashed squint squirming squirrelly squishy stagecraft staggering staggeringly stain stale
startling startlingly starving stash statism steamrolled steamroller stifle stifling stingy stomping stonewalled stonewalling
strangely stranger stranglehold stratosphere strongmen stubborn stubbornly stultifying stumpier stunner stunning stunningly stunt
stupid stupidity sublime subversive subvert subverted subverting suckers sucking suffocating sulk superb superstitious supple
supposedly supremely surfeit surly swaggering swallowed swamp sweet swindle swiped sycophant sycophants taint tainting tantrum
tantrums tar tarnish tarnished tarred tattled taunting taunts tawdry teeny teetering tendentious tenderly tentacles terrible
terribly terrific terrifying terrorize terrorizing thankfully theatrics third-rate thirst thirsting thoughtless thrall threadbare
throwaway thug thuggish thugs thumbing timid tirade tirades tireless tiresome titanic tizzy tomfoolery toothless topsy-turvy
torching torpedoed torrent totalitarian totally tour-de-force toxic traffics tragically trainwreck traitor traitors tramp trample
trampled transgression transphobic trap trash trashed trashing travesty treachery treacle treasonous tremulous tribalism trifecta
trifling triumphalism troll trolls trotted troublesome troubling troublingly trudged trumpet trumpeted trumpeting twangy twisted
twitchy tyrannical tyrannies tyranny tyrant tyrants ugliest ugliness ugly unacceptably unaccountable unadulterated unbearable
unbelievable unbelievably unblemished unbridled unburdened uncanny uncharacteristic uncivilized unconscionable uncontrollable
uncreative uncritical uncut undemocratic undeniable underhanded underplayed undersized underwhelming unduly unedifying uneducated
unelectable unelected unending unforgivable unforgiving unfortunately unhinged unhip unholy unimaginable unimaginably uninformed
unjust unjustifiable unjustified unjustly unkind unleashed unlivable unmanageable unmistakably unmitigated unnaturally unnerving
unpalatable unparalleled unprincipled unquenchable unquestionably unreliable unrepresentative unruly unsavory unseemly unserious
unsophisticated unspeakable unsung unsurprisingly unsustainable untamed unthinkable unthinking untrustworthy untruths unwarranted
unwieldy uppity uproarious useless usurp usurpation usurping utopia utter utterly vacuity vacuous vain vampire vanity vaporous
venal vendetta veneer venerable vengeance vengeful venomous venting vicious viciously vile vilest vilification vilified villain
villainy vindicates vindictive vindictiveness virtuous vitriol vitriolic von voodoo voyeuristic vulgar vulgarity wacky waffling
wailing wallow wannabe wanton warmongering warp warped wasted wasteful weaponize weaponized weaponizing weasel weird weirdly
weirdos well-timed well-written whack whacking whammy whim whimper whimpering whims whine whined whines whining whiplash whipped
whipping whisperer whitewash whitewashes whoop whoppers whopping wicked wickedly wickedness wildly willful win-win wishful witch
witch-hunt witless wobbly woefully wonderful woodshed wordy worrisome worrisomely wreaking wreck wrecked wrecking wrenching
wretched wretchedness wring wunderkind yahoos yank zealot zealotry zealots zealous zombie
`;
