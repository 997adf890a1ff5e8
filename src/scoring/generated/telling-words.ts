// Learned by `npm run train -- marks`; not to be edited.

/** Words that readers often took for loaded where they stood, by the folded forms of the scores. */
export const TELLING_WORDS = `
abhorrent abomination abortionist absolutist absurd absurdist absurdity absurdly abysmal abysmally abyss admirable adores adoring
affable affectionate aghast agitprop ahistorical alarming alarmism alarmist alien aliens all-consuming alleyways amazing amok
amorality amped amusing annoying annoyingly anti-gun antics antidemocratic antiquated apoplectic appalling appeasing aptly
arbitrary armchair arrogance arrogant artfully artless ass astonishing astonishingly astounding atrocious atrocity audacious
authoritarianism awesome awful awfulness awkward babbling backfiring backwater badgered bafflement baffling bailing bait baiting
ballooning barbaric barbarity barking barreling baseless bash bashed bashing bastards bastion beanball beast beasts behemoth
behemoths beholden belligerent bellowed bemoaned berated besieged betrayed betraying betters bigot bigots bilious bitch bitches
bitten bizarre bizarrely blackmail blah blaring blasphemers blasted blasting blasé blatant blatantly bleak blinded blinkered
blithe bloated bloodbath bloodless bloodsuckers blowhards blowup bludgeon blunders bluster boasted boggling bogus bombast
bombastic boneheaded bonkers boogeyman boorishness boozy borderline boredom boring botch botched bottomless bourgeois brag
braggadocios bragged bragging brainwashed brainwashing brash bravado brazen brazenly breathless breathtaking breathtakingly
brilliant brilliantly brim brinksmanship brutal brutalized brutalizing brutally brute buffoons bullies bullshit bully bum bumbling
bums bungle bungled bungles bungling burdensome bureaucrats busters butchered butchering butchery cabal cackle cages cagey
calamitous callous callow careening carelessly caricature carnival carpetbagger carping cartoonish casually cat cataclysm
catastrophe cavalcade cavalier caveman cavorting censorious cesspool chaos charming chauvinistic cheaters cheeky cheerleader
cheerless cherished chicanery chickened childish childishness childlike chortling chucked chummy circus clamping classless classy
claw clear-eyed cliched cling clinging clown clownish cloying clueless clumsily clumsy clutches cluttered cockamamie cog
cold-blooded colonialist colossal comical comically commandeer commie common-sense con conceit condescending condescension
conflate conjuring conned conniving conspiratorial convoluted cookie-cutter corkscrew corrosive corrupt corrupted corrupting
countenance counter-productive counterproductive coward cowardice cowards cowed cowering cranium cranky crap crass crave craving
crazed craziness credulous creeping creepy crock cronies crony crook crooked crowing crowning cruder cruel cruelest cruelty
crushing cudgel cul-de-sac cult cushy cute cynical cynically cynicism dabbling daggers dalliances damn damnedest damning
dangerously darkly darn darndest dastardly deafening debacle debilitating decadence deceit deceitful deceived deception decrepit
defame defenseless deflating deftness dehumanisation dehumanization dehumanizing delights deluding demagogue demagoguery
demagogues demean demented demon demonisation demonization demonized demonizes demons deplorable depravity depressing deranged
desperate desperation despicable despots destroys devastating devoid diatribe dictatorial dirtiest dirty disappointingly
disastrous disastrously disconcerting discursive disgrace disgraceful disgusting dishonest dishonesty dishrags disinformation
disingenuous disloyal dismal dismaying dispiriting disreputable disrespect disses distaste distasteful distortion distressing
distressingly disturbing disturbingly divinely domination donnybrook doom doomsday double-edged down-to-earth downright draconian
dreadful dreary dredges drumbeat dubious dull dumb dumbed dumbest dungeon duplicity dysfunctional dystopia eerie egregious
electrifying elitism elitists elixir embarrassment embarrassments embittered engulfs epic erratic eviscerate exaggeration
exaggerations exalted exasperating excellent excruciatingly execrable extraordinarily extravagant eye-opening eye-popping fable
fabulist fabulists fabulous fad fads faggots failson faking falsehood falsehoods fanaticism fanciful fantastic fantastically
far-fetched farce fascistic fathomless faultless fearmongering fearsome feckless feign ferocious fetid fiasco fickle fiction
fiends filthy fire-breathing first-rate fishbowl fixated fixation fizzle flack flagrant flagrantly flailing flamboyant flames
flaunting flawed fleeced flimsy flippant flog flop flopped flops flotsam floundering flourishes folly fond fool foolish
foolishness fools forked forlorn fortunately foul-mouthed fourth-rate frantic freak freaked freaking freaks freeloaders frenzied
frenzy friggin frighten frightening fringe frivolous fruitcake frustrating fucking fulminating fumbling fuming fuss futile
fuzziness gagged gangbanger gangster garish gasp gaudily gaudy gauntlet genius geniuses genocidal giddy gigantic gigolo gimp
glaring glee gleeful gleefully gloating globalism globalists glorification glosses gnarly gobble gobbledygook godsend good-bye
good-natured goons gorgeously gorging gory gossipy gotcha gracious graciousness grandiosity grandstanding gravely gravy greedy
grift grifters grimly grisly grossly grotesque grotesquely groundbreaking groundless grouse gruesome gung-ho gut-wrenching guts
gutter gutting half-hearted halfhearted hallowed halos hammering hamstrung handiwork handmaidens handsome hangover haphazard
hapless harass hard-earned hard-nosed harpies harrowing haste hating haughty haunting heap heart-wrenching heartbreaking heartless
heartwarming heaving heavy-handed heck heinous hell hell-bent hellish helpless helplessness henchman henchmen herd herded herding
heresies heretical hermetically heroes heroic hideous hilarious hilariously histrionic hive holler hollered hollowing hook hoops
hoot hopeless hopelessly hordes horrendous horrible horribly horrific horrified horrifying horrors hound hounded howling hubris
huckster hugest humbling humiliate humiliated humiliating hurtful hustlers hyped hyper hypersensitive hyperventilating hyping
hypocrisy hypocrites hypocritical hypocritically hysteria hysterical iconoclastic ideologue ideologues idiot idiotic idiots
ignominious ignorance ignorant ill-informed ill-tempered illiberal illogical illusion illusory imbecile immoderate immoral
impeccable imperialist impervious impetuous implacable implausibly imploding implosion impostors impotency impotent impresario
impressive impulsive in-your-face inarticulate incalculable incendiary incessant incoherent incompetence incompetent
incomprehensible incomprehensibly incredible incredibly indecisive indefensible indoctrinate indulgence ineffable ineffectual
inept ineptitude inexcusable inexplicable inexplicably infamous infamously infantile inferno infested inflated inflexible
infuriating inglorious ingratiating inhuman inhumane injurious inopportune insane insanely insanity insatiable insidious insipid
institutionalised interlopers intransigent intrusion invaluable invective invincibility invincible irrelevance jacking jacks jam
jarring jerk jewel jingoistic jolting juicy jury-rigged justifiably kinda knee-jerk knell knuckle kook labyrinth labyrinthine
lackadaisical lackeys lambasted lambasting lamentable lashed lashing lather laudable laughable lavish lavished lawless lawlessness
lazy leash lefty legit lemming liar liars libelous lie lies lionized lip listless loathed loathing lob lofty long-winded looney
looters lousy loveable lovely lowly ludicrous lunatic lurch lust luxuriate machinations macho maddening maddeningly madman madness
maelstrom magic magnificently malaprops malevolence malice malign maligned malodorous mangle maniac maniacal maniacally manic
manipulative manipulators manly marionettes masquerading masterful masterwork materialist meager meagre mean-spirited meaningless
mediocre megalomaniacal meltdown menace menacing mendacity merciless mercilessly mercurial mess messy mighty militarism
militaristic military-industrial milked mind-boggling mindless mindlessly minions miraculous mired misbehaving mischaracterization
mischaracterizing mischievous misdirection miserable miserably misery misfire misguided misinformed mismanaged misogynist
misogynistic misrule moaning mob mockery monstrosity morasses moron moronic morons mortifying motherfucker mouthing mouthpiece
muck mud mulatto murderous mutts muzzling myopic mystical mythical naive naivete nakedly name-calling narcissistic narrow-minded
nasty nauseating nebulous needlessly nefarious neglecting neo-pagan neocolonialism neocolonialist neocon nerd nightmare
nightmarish nihilistic nitwits no-brainer noble noblest nondescript nonentity nonsense nonsensical notorious notoriously nuisance
numb nutty obeisance obfuscated obliterate obliterated oblivion oblivious obnoxious obsequious obsessed obsessing obsession
obsessive obsessively obstinate obstructionism obstructionist obtuse odious odorous oligarchy ominous ominously omnipotent
onslaught opportunism opportunistic oppressing opulent ossified out-of-control out-of-touch outburst outlandish outmoded
outrageous outrages over-the-top overactive overblown overboard overbroad overpriced overrated overwrought pallid paltry pander
pandering paragon paragons paranoia paranoid parlor paroxysm paroxysms parrot pathetic peaceable peddle peddling penitential
pernicious perpetually persecuting personification perverse perversion perverted pesky pettiness petty petulant phony pigeonhole
pimping pious pissing pitiful pity plaintive platitudes plop ploy plunder pointlessness poison poisoned poisonous poking pompous
porous posturing pounced pours power-hungry pratfalls preach precious precipice predatory predictably prejudiced preposterous
pretend pretentious pretext preyed preying priceless primitive prodigal profligate profoundly prop propping protestations
proverbial psychopath puerile pugnacious puke pulsating pulverizing pummeled punks punted puppet puppets purge putrid quagmire
quirkiness rabble racialized racists rage rages ragged railed railing rake raking rambling rampant rancid rankest rant ranting
rantings rants rapacious ravages raving reckless recklessly recklessness reclusive rectitude red-handed red-hot redoubtable
reflexively refreshingly regrettable rehash rehashing relentless relentlessly remorseless renegades repellent reprehensible
repressive repugnant respectable revisionist revolting revulsion rickety riddance riddled ridiculous ridiculously righteous
righteously rightly ripped ripping rips riveting robbed robbing rogue romp rot rotisserie rotten rotting roughhouse roughshod
rousing rubes ruckus rude rug ruin ruined ruining ruinous runaway rushes rustics ruthless ruthlessly sacrificed sad sadistic sadly
salivating sanctimonious sanctimony sane satanic savaged savagely savagery savages savior scalding scam scammed scapegoat
scapegoated scariest scary scattershot scolds scorching scoundrels scourge screaming screechy screed scrupulous scum scurrilous
searing seduced seductive seeped seethe seethed self-aggrandizing self-centered self-defeating self-inflicted self-righteous
self-serving self-styled selfish selflessness sensationalistic senseless sensible sexist sexualized shabby shady shamed shameful
shamefully shameless shamelessly shattered shattering shellacking shenanigans shiny shirk shit shivers shocking shockingly shoddy
short-sighted shortsighted showboat showman shred shrewd shrill shudder sickening sideshow silly sissies sissy skullduggery skunk
skyrocketing slam slammed slamming slams slanted slap slaughter slaughtered slaughters slay sleaze sleazy slinging slippery
slobbering sloganeering sloppy slugfest slurp slush smacks smash smear smeared smearing smirked smirking smug snappish snarky
sneaky sneering sniffers snippy snobbery snooping sociopath softy solves sophism sordid sore spades spasm specious speck spectacle
spectacularly spew spewing spews spiel spin spit spiteful spits spitting spouted spurious squander squandered squealed squint
squirmed squirming squirrelly squishy stagecraft staggering stain stale starving state-sponsored statism steamrolled stifle
stifling stinging stingy stomping stonewalled stonewalling strangely stratosphere stubborn stultifying stumpier stunning
stunningly stunt stupid stupidity subvert subverting suck suckers sucking suffocating sulk superb supple supposedly supremely
surly swallowed swindle sycophant taint tantrum tantrums tarnish tarred tattled taunts tawdry teetering tendentious tenderly
tentacles terrible terribly terrific terrorizing thankfully third-rate thoughtless thrall throw-away throwaway thuggish thugs
thumbing timid tirade tireless titanic tizzy toothless topsy-turvy totalitarian totally toxic tragic tragically trainwreck
traitors trample trampled transparently transphobic trap trash trashed travesty treasonous tremulous tribalism trifecta trifling
troll trolls troubling troublingly trudged trumpeted trumpeting twangy twisted twisting twitchy tyrannical tyrannies tyranny
tyrant ugliest ugly unacceptably unaccountable unadulterated unapologetic unbearable unbelievable unbelievably unblemished unborn
unburdened uncanny uncharacteristic unconscionable uncritical undemocratic undeniably underwhelming underworld unduly unedifying
uneducated unelected unforgivable unforgiving unfortunately unhinged unhip unholy unicorns unimaginable uninformed unjust
unjustified unkind unmitigated unnaturally unpalatable unparalleled unprincipled unrepresentative unsavory unseemly unsparing
unspeakable unsung unsustainable untamed unthinking untold untrustworthy untruths unwarranted unwieldy unwise uplifting uppity
useless usurp usurpation usurping utter utterly vacuous vain vaporous venal vendetta vengeance vengeful venting vicious viciously
vile vilification vilified villain vindicates virtuous vitriolic voodoo voyeuristic waffling wailing wannabe wanton warmongering
warp wasted wasteful wayward weaponize weaponized wearying weird weirdly well-oiled well-written whack whammy whimpering whined
whines whining whipped whistle whitewash whitewashes whoop whoppers whopping wickedly wickedness willful willfully win-win wink
wisely wishful witch witless wobbly woefully wonderful woodshed wordy worrisome wrath wreaking wrecking wrenching wretched
wunderkind yahoos zealotry zealots zealous zombie
`;
