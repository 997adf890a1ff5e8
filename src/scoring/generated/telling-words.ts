// Learned by `npm run train -- marks`; not to be edited.

/** Words that readers took for loaded where they stood, by how often: quarters of a logit, the folded forms of the scores. */
export const TELLING_WORDS: readonly (readonly [quarters: number, words: string])[] = [
  [
    8,
    `
annoying appalling arrogant artless atrocious baloney banal barbaric bastard bastards bizarre blasted blatant blatantly bloated
bluster bombastic boogeyman bottomless bullshit cesspool childish cloying clumsy colossal comically commie cowardly cowards crap
crapped crass creepy cruel cunning damn deceitful demagogic demagogue demented despicable detestable disgusting egotistical
embarrassingly farce filth folly foolishness freak freaking friggin frightening fucking ghastly grandstanding grotesque
grotesquely gutless hapless haughty heartbreaking heartless hideous hogwash horrendous hubris humbug idiotic in-your-face inept
inexplicable insanely insidious insipid insufferable irredeemably jingoistic laughable laughably loopy lousy ludicrous macho
malign maniacal manipulative mean-spirited melodramatic mindless monstrous moronic motherfucker murderous mush nauseating nonsense
nonsensical obnoxious odious over-the-top pathetic peddle pernicious perverse petulant pitiful platitudes pompous preposterous
preposterously pretentious puerile putrid rant reprehensible revolting ridiculous ruthless sanctimonious savages scary scum
self-righteous shamefully shameless shockingly sickening sleazy smug sneaky spew staggeringly stupidity sublime swaggering
terrific thoughtless thuggish twisted twitchy tyrannical unaccountable unadulterated unspeakable vacuous venal vicious viciously
vile vindictive whining wicked wrecking wretched
`,
  ],
  [
    7,
    `
absurd absurdist antics astonishing blundering bombast bonkers boobs brutes brutish buffoonish bumbling buzzy churlish comical
craziness crock crony dastardly deception demagoguery depravity depressing dictatorial disastrous disastrously disgraceful
distortion egregiously epitome fascistic fearsome filthy foolish forsaken fulminating gaudy glib hyperventilating hypocrisies
hysteria ideologue ignorant immortal incoherent incomprehensible incomprehensibly indefensible ineptitude infamously inglorious
invincible knuckle lackadaisical lamentable loveable machinations madness malevolence megalomaniacal mendacious merciless minions
mongering morons nakedly narcissistic nightmarish obstinate outrageous outrageously overwrought pallid paranoid pedantry pitiless
platitude plucky proverbial puppet railed ranting rantings ravenous recklessness ridiculously sadistic savage seductive
self-serving shit shortsighted silly slobbering sloppy sneering spewing spiteful squirrelly staggering tawdry thug tirade trashed
ugly unconscionable unhinged whine whitewash wickedly witch witless woefully zealot
`,
  ],
  [
    6,
    `
absurdly abysmal abyss adorable alarmism amorality arrogance bait barbarity blunder bogus brag bravado brazen breathless
breathtaking breathtakingly brute buffoons bum bums bungled cabal callous chauvinistic childlike circus classless cockamamie
conceit cookie-cutter cranky creeps demonized deplorable desperation disingenuous dismal disreputable dreadful dumb egregious
erratic execrable fable facile fanciful fantastic fetid fiasco fire-breathing flaunting freaked freaks frothy gargantuan gleeful
goofy goons groundless gut-wrenching gutter half-baked half-hearted haphazard hatchet heinous hellish hilariously horrible
horrifying howling huckster hysterical idiot ignorance imbecile imploding incompetent infamous jerk lackeys lash lunatic lurching
maniac masterful masterwork meanness mediocre mercilessly militaristic mischievous miserable misguided mockery mouthpiece muck mud
naive needlessly nightmare obsequious obstinacy obstructionist overweening pander pandering parrot peddled peddling perverted
pinko power-hungry presumptuous rabble rambling rotten sanctimony savagely savagery scoundrels screwed senile shamelessly
short-sighted shrill sissies slap sleaze sordid spouted spouting stain steamroller stonewalled stunning sycophant teeny thugs
tirades toothless trampled tyrant ugliness unedifying unforgivable unforgiving unseemly unthinking vengeful vitriol vulgar wanton
weaponize weaponized weasel whack whimpering wickedness willful zealots
`,
  ],
  [
    5,
    `
arrogantly astonishingly audacious avarice awesome awful baseless bashing behemoths bigots bilious bizarrely blasé blithe boasted
bragged brainwashing brazenly brinksmanship bullies bungle butchery callow cantankerous careening chicanery clear-eyed clumsily
colonialist condescending condescension conniving conspiratorial cowed cronies crooks cruelly cruelty deafening dehumanizing
demagogy demonization dimwitted disgrace dishonesty draconian drivel dull duplicity eerie egomaniacal elitists exasperating
fabulous fairy fallible falsehoods feel-good flabbergasted flailing flimsy fortunately frenzy futile genocidal giddy gleefully
gnarly gobble gobbling gorgeously gorging grandiose grandiosity hammering harping heart-wrenching henchman hoodlums horribly hound
hypocrite idiocy ignominious ill-conceived impetuous incompetents inexcusable inhumane insanity irredeemable juggernaut jumbled
justifiably labyrinthine lapdog long-winded lunacy lyin maddening maddeningly maelstrom magnificently malcontents malodorous
maniacally marionettes mercurial mind-blowing misbegotten mismanaged misogynist monstrosity naivete needless notoriously obeisance
obsession oligarchy ominously out-of-touch outlandish overconfident overrated pampered pappy patently pats perpetually pettiness
pinkos piñata plodding pounced pratfalls priceless profligate psychopath puke puppets rants raving reckless red-handed remorseless
righteous riveting rubes rug rustics sadly scornful screed seduced self-defeating sensationalistic shabby shady shameful
shenanigans shocking showman slammed slams slimeball sloganeering smear smeared smirking spectacle spectacularly spurious statism
stingy stonewalling taint tantrum tarred throwaway timid trashing travesty treacle trifling triumphalism trumpeted undemocratic
unimaginable uppity useless utter utterly vaporous wallow wannabe whim whines whipping whoop wobbly woodshed wordy wrecked
`,
  ],
  [
    4,
    `
abjectly abomination alarming amok amped aptly ass babbling backside benighted betrayed bleak blinkered bloodsport boneheaded
bragging brash brim bully bungles busters calamitous casually caveman charming cheerleader cheerless chummy cliched clueless
common-sense conjuring cowardice crazed crook crushing crusty cute cynically dangerously darn debacle deceptions defenseless
demonizes demons despots diabolically disappointingly disgusted dishrags dismaying disturbing doomsday downright dreary dud
eviscerated eye-popping falsehood fatalism fathomless fickle flop flops fools foul-mouthed fruitcake gargoyle garish gaudily
glaring glee gloating globalists glorification godsend gotcha gravy grift grifters gullible guts gutting hallucinatory handiwork
harangue harpies hell-bent helplessness henchmen heresies highhanded histrionic hoary hollow hollowed hollowing hucksters
humiliating hurtful hyped hyper hypocrisy iconoclastic ideologues idiots ill-tempered illusory imbeciles immoderate imperialist
impulsive incisive ineffable infectiously inflexible interlopers jerked knee-jerk lambasted largesse lashing lemmings liars
lumbering lurch madmen malcontent manly massively meltdown mendacity mess mind-boggling misdirection mob mooched moron mortifying
mouthing myopic narcissist narrow-minded nebulous neocolonialist noble notorious nutty obfuscation oblivion obtuse ominous
ostentatious overpriced paragon parroting paternalism personification poison pulverizing quixotic rapacious regrettable
relentlessly repugnant rips rogue ruinous savaged scapegoat scapegoats scariest scientism scolds screechy scurrilous searing
self-inflicted senseless shamed skullduggery slush smacks smearing smugness snookered snuffing sociopath specious spews spit spits
squander squandered stifling stultifying stumpier stunningly stunt subverting sucking suffocating sulk superb supremely surfeit
tendentious thankfully tireless tiresome tomfoolery trumpeting tyrannies unacceptably unbearable uncharacteristic uncreative
underhanded unending unfortunately unholy unmanageable unnerving unprincipled unquenchable unsavory untamed usurping venting
vilest vilified vitriolic voyeuristic vulgarity whacking whitewashes whopping wreck wretchedness wring wunderkind
`,
  ],
  [
    3,
    `
absurdity abysmally adores aghast agitprop ahistorical alien aliens amazing amazingly anachronism appeasement audacity awfulness
backwater bashed belligerent bigot blaring blasting blinked blithely blood-soaked bloodless bludgeon bravura brutal buffoonery
bungling butchered cackle cakewalk capitulating carping cavalcade censorious cheeky classy clobbering clownish clutches
cool-headed corrosive corrupting counter-productive cowering credulous crowning cudgel cul-de-sac cult cynical dagger decadence
dehumanisation deliverance deluding demon demonize desperately destroys digressive dirtiest disjointed dungeon elixir
embarrassments enablers everlasting eviscerate exaggeration exaggerations excruciatingly fabulists faggots failson fearmongering
feigned fiction fiends flagrant flagrantly floundering fond freeloaders frenzied fumbling gaff gagged genius geniuses gigolo gloss
gobbledygook gossipy halfhearted hard-earned haunted heartwarming heresy heroic hilarious holler hoops hoot hopeless horrific
humiliation ilk ill-informed illiberal impervious implacable inane incessant incompetence incredible incredibly indomitable
infantile inflated invective irrelevance jacking jarring kinda kleptocracy kneejerk lambasting lather laudable lawless lefty legit
liar libelous mangled masochistic mastered materialist meager meagre milquetoast miserably misery mongers nameless nerd no-brainer
noblest nonentities nonentity oblivious obsessive obsessively obstinately obstructionism odorous omnipotent oppressive ossified
outburst outrages overbroad pals paragons parrots pathological peaceable perfumed persecuting phony pigeonhole pity ploy poisoned
pontificating pout predictably prejudiced pretext preying prodigal profoundly prop puffed pugnacious punks quagmire rage ragtag
railing raking rancid rankest ranted redoubtable reflexively rot roughhouse rudely ruthlessly scamming scarier scattershot seamy
seethed self-aggrandizing self-centered selfish sensational shambolic shamelessness shattered shattering shredded shrewd sideshow
skunk skyrocketing slamming sleight smacked snobbery sophism speechless spin squint squishy starving steamrolled stranglehold
stubbornly stunner suckers tantrums tar tarnished taunts teetering tenderly terrible terrorizing third-rate tizzy torching
tragically transgression trash trifecta troubling tyranny ugliest unblemished uncanny unimaginably uninformed unjust unkind
unlivable unmitigated unsustainable untruths unwarranted unwieldy usurpation veneer venomous vilification villainy vindicates
warmongering weirdly weirdos whims whipped whoppers zombie
`,
  ],
  [
    2,
    `
abhorrent aching action-packed albatross annoyingly apoplectic appeasing armchair astute awkward backfiring badgered baffling bald
behemoth bemoaned berated betters binky bitches blackmail blandness blather blink blood-stained bloodbath bloodsuckers blowhards
boasting boggling boozy borderline boring botch braggadocios braggarts brags brilliant brutally bummed burdensome butchering
carelessly caricature cartoonish caving cherished chickened claw cleanest cling clinging conned corkscrew corrupt coward craven
crowing cruelest curmudgeon daffy dazzle debilitating decrepit defame deft dehumanization demagogues demonisation denigration
deranged deviousness disconcerting disdainful disgraced dishonest disloyal distressingly disturbingly divinely dizzying dogmatism
doo dredges dubious dumbed dumbest dustbin dutifully dysfunctional electrifying embarrassing ephemeral evocative extravagant fad
faking fanaticism fanatics fantastically fawn feckless feign ferocious fingered first-rate flailed flawed flippant flourishes fool
fringe fuming fuss gee giggly gimmick gimp glosses grievously grossly grouse hackneyed hallowed hard-nosed harrowing hating
haunting heel hell hive honorable horrified hounded humbling hype hypersensitive hyping hypocrites hypocritical impeccable
implausibly imploded implosion impostors impresario inarticulate incalculable indecisive indulgence ineffectual inefficiency
inexcusably inexplicably infested ingratiating insatiable institutionalised invaluable irresponsible jaunty ked knell lackey
larger-than-life lashed lefties libs looney lulled lurched lust machismo madman malice maligned mangle messed mighty militarism
milked moan mommy monkey mulatto muzzling nasty nihilistic nitwits obliterate obliterated opportunism opportunistic outmoded
overactive overhyped paranoia paroxysm paroxysms perversion pesky plunking plutocracy poignantly pointlessness politicize popcorn
posturing pours primitive rabbit ragtime rake rapier recklessly red-hot rehashing relentless remarkable renegades repulsive
revulsion riddance riddled righteously rightly rip ripoff romp rotting roughshod rousing salacious scammed scandalized scapegoated
scolded scorched scorching scourge screaming seethe seething self-created self-destructive self-styled sexualized shivers shoddy
showboat shred slaps slaughter slaughtered snappish snarky snippy spitting sputtering stale startlingly stomping stupid subvert
supple swamp swiped sycophants tarnish taunting tentacles terribly terrifying thirst thirsting thrall thumbing titanic torrent
totally tour-de-force toxic trample trap treasonous tribalism twangy unbelievably unbridled uncivilized uncontrollable uncut
underwhelming unduly uneducated unhip unjustly unmistakably unnaturally unquestionably unsophisticated untrustworthy vacuity vain
vengeance wacky waffling wailing weird well-timed whammy whimper whined wishful witch-hunt worrisome wreaking wrenching yahoos
`,
  ],
  [
    1,
    `
abortionist abundantly acolytes admirable affront agony all-important alleyways anti-choice anti-gun anti-immigrant antidemocratic
antithesis arbitrary artfully astonished astounding averse awfully bailing baiting ballooning barging barreling bash bastion beast
behold beholden beleaguered bellowed beneficent bereft betrayals betraying blarney blinded blowup bludgeons blunders boorishness
bopper boredom botched bourgeois brainwashed breathlessly brilliantly bucolic bureaucrats cages capitulation capricious
carpetbagger ceaseless cheaters cherish chestnut childishness chucked cluttered conflate conspiracies corrupted corruptly
courageous cracker cranium craving crazy crippled crooked cruder cursed cushy cut-and-paste damnedest damning daring darkly
darkness darling darndest deceit deceived deflecting deflection deftness delights delusionary demeaning dependency desperate
devastating diabolic diatribe disarmed dispiriting distaste distasteful dodges dodging dogmatic doling domination donnybrook
down-to-earth dozing drumbeat duds embarrassment epic ethereal exalted excessively expediency extraordinarily eye-opening fabulist
face-saving fads fantastical fantasy far-fetched fascists firebrand fishbowl fixated fixation fizzle flamboyant fleeced flog
flopped flotsam flouted flouts foisting forked forlorn fourth-rate frantic fulminated fuzziness gaffe gall galling gangbanger
garbage gauntlet gem gild goalposts good-bye good-natured goodly gory graciousness grail greed guff gung-ho gushed gustatory halos
hammered hamstrung handmaiden handmaidens harass hardball hardworking hateful haunt heavy-handed helpless heretical hermetically
heroics hick hijack hollered hotheads hounds humiliate humiliated humiliations hustlers hyperpartisan hypocritically illegals
impenetrable impotent indifference indoctrinate inhuman inopportune insincere intransigent intrepid iron-clad itch jolting juicy
jury-rigged kinky kook lavished lawlessness lemming lionized listless loathed loathing lovely lulling lurches luxuriate malaprops
manipulators masquerading meaningless measly meddlesome melts messes messy micromanage miraculous misbehaving misfortune misplaced
misrepresented misrepresenting misrule morasses mute myth name-calling narcissism narrowness nefarious neo-pagan neocolonialism
neocon nigga nondescript noodling nuisance obfuscated obsessed off-kilter opulent out-of-control outta overboard overreaching
painfully paltry pandered payback perfidy perspicacious petty photogenic pimping pinhead pinning pious pissing plaintive plop
poisonous pouncing pounding pretend pretends prickly protestations prudent pulsating punted purge purports quirkiness race-baiting
racket rationalize rationalized rectitude refreshingly rehash relishes resolutely retribution rickety ripped robbing rotisserie
ruin ruined sabotage sandbag sane sanity satanic saviors scalding scam screw scrupulous seeped selflessness sensible serf shaming
shirk shocker shreds shudder sinister sissy skillfully slam slaughters slay slippery slurp smash smirked sniffers snooping softy
sour spasm spiel spun squirming startling stifle strangely subverted supposedly surly swallowed swindle tainting tattled terrorize
theatrics threadbare trainwreck traitor traitors treachery tremulous troublingly trudged trumpet tyrants unbelievable uncritical
underplayed unelectable unelected unjustifiable unjustified unpalatable unparalleled unreliable unrepresentative unsung uproarious
usurp vampire vendetta villain vindictiveness von voodoo wasted wasteful weaponizing whiplash whisperer wonderful zealous
`,
  ],
  [
    0,
    `
absolutism absolutist abusive abusively adoring affable affectionate alarmist amazement antiquated apocalyptic apotheosis
arthritic atrocity authoritarianism baited bane baneful baronial barren beanball beasts beggars begging betray betrays
big-government bigness bitten blah blasphemers blasts bloat bold bombarded bombshell brew brilliance brinkmanship brutalized
brutalizing bucket bullied cagey calamity capitulate cascading cataclysm cataclysmic catastrophe catchphrase cavalier cave
cavorting chaos chastened cheapening cheerleaders cheerleading cheery chimerical chirping chortling chronically clamping clings
clue cog cold-blooded con concocted connoisseur consigned constipated contrived convivial convoluted coronation countenance
cowgirl coy cozied cozy cranks crave craziest creep creeping cringe crowed crumbles crumbling crusade crystal-clear culprit
dabbling daggers dalliances dazzlingly decimation deflated deflating deflect delicious demean demonizing demoralize devastate
devoid dinged dirty disappointing disaster discursive dishonorable dismissiveness disobedient disses distort distressing ditched
doomed doth dragging dreaded drifting drum ducking dystopia elitism eloquent embittered engulfs envious envy escapism euphemism
evasions evil exploits fanatic fascinating fathom faultless fiddling fingertip flack flair flames flouting flunked foils foisted
foresight forgetfulness formidable fortitude four-letter freedom-loving fury gasp geek ghouls globalist glorious goodness goose
gracious grasping greedy grim grimly gripping grossest groundbreaking groupthink hamstringing hand-wringing haste hastens hawing
heartbroken heaving heck hectoring hoe hog hoodwinking hoopla horde hordes horrors howls hugest hunk hunt hurrah hypnotizing
illogical illusion implodes impressive impure incurable inferno infinitesimal inflate infuriating injurious innumeracy insane
insincerity insinuations insolence intemperate intimidating invulnerable irrationally irreparable jacks jam jazzed jewel
judgmental knifing labyrinth laced lamentations lashes lavish lax leash lie lies loathe lob lofty loser lovefest low-energy
lowdown lowly lunging machina magic malicious maligning manic manifestly manipulated masochism mayhem menace military-industrial
minding mindlessly minuscule mired miscalculation mischaracterization mischaracterizing misfire misleadingly misogynistic
misogynists misogyny misrepresent monster monsters muddle muddled munchkin mutts mystical mythical near-perfect neglecting
negligent neoliberal nihilist numb obscene old-school one-sided onerous onslaught oppressing ostracized outcast overdrive panicky
passel passé pat peep penitential perverts phonies pig pigeonholed piggy pile pitchforks plagued plunder plutocratic politicizes
porous preach precious preyed principled prohibitively promiscuous propping psychobabble pummeled punchy pure purging purists
quaint quasi racialized racists rages ragged rails rationalizing ravages rawly relished remarkably renege revisionist rubbed
rubbing ruckus rude ruining runaway rushes sacrificed salivating salty sanguine scaring sedate self-appointed self-consciously
sensationalism shakedown shakedowns sham shambles shame shark shrieking singularly slanted sleek slinging slugfest slut slyly
smack smashes smears snark snowflakes softies solves sore spades squashed squealed squirmed stagecraft stamping stash stifles
stinging stooped stranger stratosphere strongmen stubborn subversive sucks sugarcoat sully sunk supercilious superstitious surreal
surrendering sweet tasty throw-away topsy-turvy tormentors torpedoed totalitarian towering traffics tramp tramples transphobic
trivial troll trolls trotted troublesome twisting uglier unapologetic unburdened undeniable undersized underworld undeserving
undisguised unflappable unfortunate unicorns unimpressive uninspired unleashed unruly unserious unsinkable unsparing unsuitability
unsurprisingly unthinkable untruth untruthful unworthy utopia vanity venerable vindicating virtuous warp warped well-founded
well-oiled well-written wildly win-win wink wisely worrisomely wrath wrongheadedness yank yearnings yuks zealotry zebras
`,
  ],
  [
    -1,
    `
abdicating abdication abnormally accommodationist accomplice acidic acolyte acrid addict admits adoration alarmingly all-consuming
anarchy androids antagonizing anti-white apathy appalled archly artifice asshole atavistic autopsied awe backbreaking bamboozle
barking battered battering beautiful begrudge belie bemoaning besieged besmirch betrayal big-city bigoted bigotry blackmailed
bleats bleeds blindsided blot bludgeoning boldly booted brave bravery bristle bromance browbeaten bureaucrat butcher caballeros
caging cat catastrophic cathartic caustic checkered cheerily chilling choke classist claustrophobic cleaned cloak clown cobble
coiffure commandeer complacent condescendingly conflagration conspicuously consumerist contort contrarian convenient corporatists
cosmopolitanism counterproductive covetous crawled craze crazies cripple crippling crotch crumbs crush cryptic cynicism daddy
damningly dandruff dearly debunked deceptively deja delegitimize delight deluge demeaned denunciations dependable deplorables
despise devalues devolve dictates dictators diehards diligent disarming disavowal discredited disdain disfigure disgust dismissive
disordered disrespect disrespectful disrespectfully disrespecting ditch doctrinaire dodge dogma doom double-edged drags dreamer
dummy eagerness edict effortlessly elf embellishments enabler encircled endless endlessly ennobling enrage enrages entangled
equivocating esteemed evanescent ever-changing exaggerator excitable excuse excuses excusing existential exorbitant expansiveness
exploit extortionate extraordinary fabled fait fascist fateful fattening fear-mongering ferret fetish fig flawless flings flout
flyover fog fretting frivolous frustrating gaping geezers gerbil giggle giveaway globalism glorify glowers gnashing goaded gorge
gorgeous goring greased grinning grisly grit grizzly gruesome handcuff handsome hangover harasses harps harshest hated hates
hatred hazy headlong hearty herded heroes hiccup hoax hobnobbing hollering hominem homophobe hook hopelessly horror hostile hugely
ill-fated illiterate imagination immoral impermissibly impotency incendiary indignantly indiscretions indulging ineffective
inefficiencies inefficient inert inexorable infamy inflammatory infomercial innuendos insightful insinuating internecine
intimidated intolerable intolerance intolerant intriguing intrusion invaders inveigh inventing invincibility irony isolationist
jeers jetsetter jettison jingoism junkie juvenile keeled kingpin lacerated lackluster last-ditch lazy leaped leisurely lib
liberating lid lifeblood lion lip loose lynched mamas manipulate megaphone meltdowns menacing mere meritless merry meteoric
micromanaging minutiae miracle misbehaves misdirected misinformed mismanagement moaning monumental mortal mortified mules mullahs
muting naughty nebbish nemesis neocons neurotic never-ending niggers nonsensically nonstarter nostrums nothin obfuscate obsessing
obsolescence obviousness oddity old-fashioned opportunist outsized overblown overlords overpaid overplayed overreach overstatement
overworked pal pallor panic pariah parlor pasty patted pawing penchant peon perilously pervasively pestered pickle plaguing pliant
pointed poking pom-poms poop pooper poorhouse potshots prankster preached predatory pretense profane profound propaganda
propagandizing prophet prophets protectors pummeling punching punchline puzzling rainmaker raison rampant reclusive reflex
relegate reliving respectable rigged righted ringmaster ripping robbed robs rocketing rounding rucksack sabotaging sacrosanct
savior schemer scheming scorned scream screams scrubbing seasoned self-dealing self-immolation self-proclaimed self-righteousness
sellout sensationalist sequitur shallow shatter shell shiny silencing sinful skeletons skirting slander sleepy slings slog slur
smothered snake sniped snowflake sodden sow spangled speck splinters squabbles stampeding state-sponsored stellar stonewall straws
studiously stupider suck summarily superficial supplicants surprisingly surrealism surrenders swaggered sweetie swindled taunt
taut tenacious theocratic third-world tidy time-wasting timeless tinkering toeing tollbooth tormented toyed toying transformative
transgressions tremendous trivializes trolling trove twitched um unarguable unbeatable unborn unceasing uncomfortably undeniably
underappreciated unencumbered unfair unfitness unflinching unknowing unpatriotic unpersuasive unpresidential unprofessional
unpunished unrealistic unsettling unshackled unstoppable untold untried unwillingness unyielding uplifting valentines valiantly
vanquished virulent virulently visceral warmonger warrior wayward well-defended well-earned well-heeled whiffed whistle wild
willfully windblown witchcraft witches wits
`,
  ],
  [
    -2,
    `
abortionists absolute accompli acumen adiposity adrenaline afterthought aggressors agitators agonized agonizing ails all-powerful
alt-radical ambition-free ambuscades amnesty amusing ancients angst antagonistic anti-homosexual anti-social anticlimactic
apartheid apologist apostasy arcane arid armless ashamed asleep assailing assasination astroturfing attention-grabbing austere
autocracy avowed avowedly awash backward-looking bafflement bandwagon barged bark baselessly beacon beatdown bedtime believable
bellows belly bemoans benevolent bent big-time bigwigs bile bitter blackmailing bleeps blight blinding bliss blizzard blotted
blowing bluff boast boasts boldest bookish boosters bothering braggin brawler bro broken bullying bumper busted career-ending
careless carnival cavalierly caved censor censoring certitude chaotic cheating chockablock choked chopping choreographed churning
civilized clanks clapping clever cliché close-minded clung co-opted cogent colorblind comatose combatively comeuppance comped
compulsion concede concedes confiscatory conjured consigning constricted conveniently coolest corroded coup cow crackup cradle
crawl crawls cries cul culprits curiously cynics dark dash daunting decimate degenerated delegitimized delegitimizing demolish
demolished denizens dereliction devil devouring dire disabused disarm disarray discrediting disempowered disenfranchise
dishonestly dishonoring disintegrating disinterested dismantles disparage disrepute dissing distorted divisiveness dog doled
domineering doppelgänger double-cross douche dragged dread dreaming drifts drumming du duck ducks dutiful eccentric ecstatic
eliminationist eloquently emasculated emphatic empty enraging entrapped entrench enviro erases errand ex-con exacted exceedingly
excellent excesses excessive exciting excoriating exploiting exuberance fantasies feisty festering fiat fierceness firestorms
forelocks fossorial frat freakshow freest fries frighten fringes frustrate fudging gallows generously genuinely geyser ghost
gigantic gimmicks giveaways godfathers gonzo good-faith gossip grab grabber grandeur gravely graver greatest grinding gripe gripes
groused grub gunning gusto gut haggle hammer handsomely hard-core hard-edged hard-rock hardened harped harrumphed harsh have-nots
havoc heaven hegemonic herd heroically hilt hireling hoaxes hue humbled hungover hustles hy hyperbolic hyperdrive hypnotism
ice-cream iceberg icy idly ill-considered ills imbroglio immature imperiled implausibilities impunity incite inconceivable
indecisiveness indisputably indulged infanticide infanticides inflammable injustices inquisition insecure insistent inspiring
insulting intimidates intransigence intrusive inversion inveterate invigorates invisibility iron irrational irrationality itching
jams jetsam jibe jumble jumpy junked kiddie lad lambastes lashings leap lecture lectured legalistic legendary lifeline litany
littered lockstep loftier lonely looters louse luckily lurid luxuries lying machine magically mainlining malfeasance malleability
manipulator marred martyr master masters matchless maxed meaty menacingly messiah mightily mildest mind-numbing miraculously
misdeeds mislead mistaking morally mosey much-hyped muddy mythologizing nail-biting nailed nastiest nativist naught nay naïvely
neglect niceness nightmares nip numbed nut obsesses offhanded officialdom ole one-liner oomph opaque outright outsize overreaction
overseers overzealous pageantry paradise pariahs patronizing paws peculiar penniless perfection phantom phenomenal picayune
piercing pigs plopped pluribus pocketing politicized pouty precipice preppy prescient pretending primal propagandist propped
prowess prudently psychodramas puffer pumped puncture puppeteer purveyor radical radicalised radicalized raggedy rags-to-riches
rainbows realpolitik reaping recoiled reductionist refreshing rejoicing repellent repulsed reveled rife rigid ritualistic ritzy
roaring robotically rollicking romps rosy rudeness sack sad saddled salesmanship salutes sanitizing sashaying savor savvy scalded
scandal-plagued scares schizophrenic scoff scoffing scooping scrambles scraped screeching screw-ups seethes self-conscious
self-importance selfless semiliterate sexist shakier sharks shellacking shredding siege sin siphoned siren sixth-highest skates
skew skimpy slapped snatching sniffed snipe sniping snoop snoring snubbed soapbox socialistic soggy soul spine spiral spry
spycraft stared stately statesmanship steaming steely stifled stigmatise stillborn stilted stirring stokes storybook strange
strident strongman subhuman sullied superficiality supine supplicant suspiciously swag swipe tact take-no-prisoners takedown tamed
taming taxpaying tears technocratic terrorized tethered thief thrash thrashed thrill thrills thrives throats thump thunderous
tiger tinged tinker tolerates torched torpedo tourniquet tragic trampling transmogrified trappings treasures tremble tripping
triumphal troublemaker true-blue tumult tween ultra-rich umbrage unacceptable unafraid unbecoming unceremoniously understandably
unemotional unfailing unfettered unfit unfounded uniter unkept unmasked unrelenting unsubstantiated unsuited unwise upright usurps
valor vanishingly velvet vibrant victimhood vilifying vindicated vociferously voluble voluptuousness vortex waggle waltzed wand
wanderer warriors wearying weed well-appointed well-regulated whip whirlwind white-bashing wince winless wistful withering woe
wonkery worldly wreckage wrenched xenophobe
`,
  ],
  [
    -3,
    `
abandons abrogation absolutes accomplices adeptly adman admirer admitted aimlessly amateurs amiss amnesia annihilation anti-union
antichrist antithetical apes apocalypse appease appropriately arbitrarily archaic argumentative armadillo assailed assiduous atone
atoned atoning atrophies atypically avatar avenge babysitting backfired backroom baffled ballboy bandana banging barbarians bare
barrage bat beaten beatings bedfellows belated belatedly belied belittling bemoan bemused benched biased biases biblically bitch
bless blessed blindness blown bootleg bothers bowels braved bravely breath brimming brutalities buckling bunk bury bye-bye cajole
calumny camo candy canned carnivals carves catastrophes censorship channeling chauvinism chequered chipping choking chump
cinematic circumvention clawed cliffhanger closet coattail coattails cognizable color-blind combativeness commandeering complicit
confetti conflated confounding confusing conjure conquering contempt cosmic counterinsurgent courage crackers creature criminalize
cronyism crow crucible curry curse damns darkest debilitated decade-old deceive decimating decreed deeply demolition denier
denunciation deride desolate despised despondent destroy destructive dethrone devoured dice diehard dime ding dirt discerns
discomfiting discordant disdained disdaining disembodied dismissively dispirited disregard disservice distemper distorting
divisive dodged dodo dogged doggedly dogs dole doodling doublespeak dragnet drain dredging drift drubbing drumroll dump dunk dykes
dynamite dysfunction eagerly earth ego elves embolden engulfed engulfing enraged entrenched erase err evocation exacting
exaggerating exceptionally existentially expendable expletive explosive extorted extralegal extreme eyeballs faked faltering fancy
fanning fashioned fast-paced fast-tracked fat ferreted fiddle fiefdom flirt flowery flubbing fluidity flush folksy fooled
foreboding fractious free-form freefall freewheeling frenetic fuck fudged futbol gals game-changing gamed gatekeepers gawked
generosity giggling glitz glorifying glory gnaws goblins god gold golden goodies gorilla gotta grandiloquent grandstand grinded
grits groan gunpowder hack hacks hairy hand-picked hard-line harlequin harmless hasty haters heap hemorrhages herding hermit hero
hijacked hindrance hoarding hobble homage hopelessness horrifies horseshoes huh hunts hyperbole hyperventilation icebergs
iconoclast idealistic idiosyncratic ill-advised ill-gotten imagined immorality impactful impersonal implacably impulse incessantly
incorrectness indictable inevitability inexhaustible infinitely innumerable insensitive insensitivity instill instilling
instinctive instrument interventionist intricate intrinsically inured invents invigorated ironies irresistible irritates jammed
jaws jealous jettisoned jock jour journalistically jovial joyous jubilant juice junk justifiable king kink knees largest-ever
lawbreakers lawyering levity lied lighthearted literalism loath loneliest long-forgotten lopsided losers loving lowball luck
luxuriates luxury magician maimed makings maladministration mama manipulating manipulations manliness manufactured marginalisation
marginalizing mastery maximalist mediocrities memorable mentality messing metamorphosis methodical microscopic mildly mindshare
minefield misfires misfortunes misjudgment misjudgments mismatched missteps mistrusted misusing momentous monolithically
monopolistic muckraking mumbling mustardy mutilating mystic nachos napping narrative nastiness nationalizing neutering nimbleness
nite no-win noise nonevent noses nugget numbing nuts obscurity obstructive odd oddballs oddities oddly off-the-cuff offends
ointment one-liners opinionated oppresses ostensible outbursts outwork overexploited overreact overreacting overt ow pacify
paddled papering paradoxical paradoxically peeved perfected perilous permissive perplexing pet petering piled pinched pinned pit
plainly plastering plucked plutocrat pocketed pointless polished polite pony post-modern pounce pre-eminent premature prepackaged
pretended pried prob profanity-laced professed protector pugilistic pulverized pumping punch purposeful putsch questionable
radically raging ramming rampaging rat rationalizations rattling raw reality-based rebuff redeem redemption reflexive refutation
rejoice relatable renegade repressing repressive resentful retreat retro rev revelatory reviled rewarded rewarding richly riffing
riven roar roost roped rudimentary runny sand saner satire scams scapegoating scarf schoolmarm sci-fi scoffed scofflaw scrambled
scrape screwup scrubbed scrupulously seasonlong second-class seduce self-deprecating self-professed sellouts semblance serfs shaft
shaky sheer shortchanged shortchanges shove single-handedly sinned sleepaway slinks slobs smashed smashing snarl sniff sniggered
snort socialist souls spellbound spender spinelessness spirals splintering spoiled spree sprinkled squirm squirting stacking
stained standard-issue standup starchy stereotypical sticker stigmatized stinginess stoked stoking stole stomach stony stragglers
stratospheric stymie submission subpar sugary swatting tame tamers tantalizing tased tearing temptation terrified throaty thumb
thumbs time-tested tiring tolerant torsion tosses totemic touch towel transgressive transparently traumatized treasure treasured
tribal trick triumphantly troublemakers trough trouncing truckload trudges true-to-life tugging two-faced unbound uncompetitive
uncompromising uncool undefended undermining underpaid undertones undisputed undone undoubtedly unfairness unloads unproductive
unprovoked unremarkable unrivaled unshakeable unsuitable unwavering unworkable usurious valedictorians vanquish victors villains
wallpaper wan waste weakly weaved wedged well-grounded whispering whiteness wills withered witticisms witty woodwork worthwhile
wrenchingly wrongly xenophobic yell
`,
  ],
  [
    -4,
    `
absolutely absolution acerbic acquiescence acutely admit adulterous advertises afflicted afterthoughts agenda-driven agitated
aground ahoy ailment ambiguously amnesties anemic anglophile anguish antagonize anti-science anyways apathetic apologetics
approachable arrow art assuredly astray atty authoritarian autocrat autocratic back-room baggage balaclava balm bang bankrolling
bares bask beggared bellicose beloved bending bidding bimbo birther bite bleakest blockbuster blond bloops bluffing blurred
blurring boggle bolder bombshells bondage bottomed bounds bowing brawl bridle brightly brink buff bunker bunny burnished burying
butt cage capstone caramels carnage carving cashing cats cauldron centuries-old cerebral channeled chaotically charismatic
charitably chasm chauvinists cheerful chipped churned circling civilisation clamped clarion clawing claws clear-cut cloth coals
cobbler colorfully colorless command-and-control complacency complicity conceding conceivable concertina convincingly cooked cool
copycat counterfeiter counterrevolution cozying cracked crashing crated creatively crept cried crossfire crosshairs crown crumbled
crusades crying cryptically curses cursory dame damnation dangerous dangled dared dashed dazed dead-end deadened decimated decked
deface defeatists defiant deflationary deliberateness demolishing denigrate depopulate depths derided despaired destabilized
destabilizing destroying detests dictatorships die-hard dinging disdains disfigured disguise disheartened dishonor disillusioning
disinformation disrespected dissonance dissonant distracting doubly downtrodden drag draining dreadlocks drinker dulled earthquake
eked elite elites embarrassed emboldening emboldens emulated encroaches endearing energetic enveloped epitomized ersatz escapades
esto euphoric even-tempered ever-evolving excoriates exegesis explode exploding exploitation exploited extremely f fabricated
fairest fake fallacy fallibility falsely famously fashionable fatter faulty façade feat fends ferocity fervor fevered fiscally
fist flattered flattering flexing flip-flops flipping flitting fly-on-the-wall fodder foggy fooling forgot forward-looking
fossil-fuel fourth-highest fowl fraudulent freighted friendliest frightened fruitless fry full-throated fumes fussing futility gag
gaggle gambit gangland gangsta gangster gating gawkers genuflects ghetto ginning glamorize glove gloves gnomes goings gold-plated
grabbing gracefully grandstanded greatness grievous grizzliest ground-breaking grudges guillotine gulags gyrations hail half-naked
happily harassments hardcore hardline harnessed hath hawkishness headache heartache heartburn heckling hellfire hipster hisses
hobbled horses hubbub humane humbly humorous hunches hunted hygienic idle ill-prepared illusions imaginary imitations immutable
imperil impersonation impressionable impulses incendiaries incensed incited inciting indigestion indiscriminately individualistic
inexact infinite inflaming ingenuity innuendo instinctively intoned intrusions invader invasive ironically irritable irritate
jarred jealousy joker joyfully judicially junkies keenest kibosh koala laborious laments lawbreaker leakers liberally lifelines
limbic limitless lite loansharking loiter long-ago loophole loudly lucid lunge lynching machete mahogany majoritarian maned
maneuverable manifold mankind martyrs mat maze meatloaf megabanks meritocratic metaphorical middlemen militarized mimicking
mincing mishandling misjudged misled mist mistletoe mistrustful misunderstands misunderstood misuse misused mobs mock mocks
modernity mojo moralism morality morosely morphing motherlode mots muddies multibillion-dollar multiverse murderer must-read nary
nauseam negligence nepotism newfound nibbling nipping noises noisy non-sequitur nonideological normals nostalgia nostrum noxious
nullifies obedient oligarchs opera oppressed oppression oppressor outrage outraged outwit overbreadth overdue overstate pacer pale
parable parody part-owned passable pasted patchwork patronage patronize pawn payoffs pedigree perch perishing persecuted piety
piles piling pinching pine pinkie pique pitchman plotting polemic politeness politicizing pomp postindustrial potent pour pouring
preachers prejudice presumable prey prick prides privileged prodigious props prototypical provocation pry pun punches punishes
punt punts purity purposely quadriplegic quaking quinine racist rackets racking radicals railings rancor rattle reactive
recrimination redolent reel reeling regimes regressed regretfully relic relish repented resolute resurrect retarded revel revenge
revered riches ridicule rightfully rightness rile robotic rock-solid rocketed rocking rocky royalists runaways sacrifice saddened
salt sandbags sarcastic scare scissors scorn scraping scratching screwdriver scurried second-biggest second-most self-confident
self-deprecation self-interested self-policing shames shins shirking shone short-circuiting shouldering show-biz shrug shrugging
shying sidestep silvery single-minded sins sixties skewed skews skirt slant slashing sliced slick slicker slightest slippers
slowness smarts smoldering smoothing sneeze snowing so-called soak soberly sowed sowing spear spectacular spilling spinmeisters
spiraled splashy sprawls spray-painted squabbling squeeze squeezes squelch stacked star-spangled staring stark statesmanlike steal
steals steamroll straight-laced strangest stuffing stumble stumbled subconscious sucked superbugs suppressing suprema surrender
swamps swipes sympathizer systemically séance tableau tailed tailor-made takeover tale tales tanking tater taunted teared termites
thicket thin thinker throngs throw throws tidal timidly tin tinderbox titans toil tolerable tongue-in-cheek topsy tortuous
tortures toss touching trapping tremendously tricks truly trysts typecast unaccustomed uncharacteristically uncharismatic
unclassifiable underpriced undesirably unformed unhelpful uninhabitable uninsurable unintentional unleashes unorthodox unravels
unreached unremitting unscripted unsolvable unsparingly unstable unstoppably untenable untraceable unusable unwittingly ur
vacuumed vaguely variegated vices visionary visually visuals wagon wagons wakeup wanna warfare well-run whaddaya whataboutism
wherewithal whiff whiteface wide-open wielded willpower wizard wooden worthless wreak wrench zero-sum
`,
  ],
];
