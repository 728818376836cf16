/**
 * What kind of telling a cue is: `say` has the words for its object, `tell` has a hearer first,
 * `call` gives a name to a thing, `feel` reports a stance in which a few words may be quoted.
 */
export type CueClass = 'say' | 'tell' | 'call' | 'feel';

/** Verbs that introduce what somebody said, in their plain form. Data: one row a class. */
const REGULAR: Readonly<Record<CueClass, string>> = {
  say:
    'add answer explain note argue claim insist warn declare announce acknowledge admit reply respond continue ' +
    'conclude remark recall testify quip joke shout yell whisper plead urge vow pledge promise predict suggest assert ' +
    'contend allege maintain emphasize emphasise stress reiterate observe comment complain confirm state tweet retweet ' +
    'post exclaim chant scream reveal report estimate lament muse boast concede counter cry repeat reflect recount ' +
    'relate retort mention signal hint imply indicate caution disclose echo elaborate chide fume gush groan grumble ' +
    'laugh murmur mutter narrate opine ponder posit proclaim profess rail rant reason rejoin roar sigh snap sneer ' +
    'speculate stipulate thunder utter venture voice volunteer wonder whine message text comment clarify chime deadpan ' +
    'crow bellow ask demand inquire query read type publish charge intone implore beg marvel summarize preach scoff ' +
    'propose recommend advise allow object protest agree disagree',
  tell: 'remind inform assure lecture scold press grill email e-mail notify persuade question challenge',
  call:
    'call describe brand dub label denounce characterize characterise accuse blast slam criticize criticise praise ' +
    'mock deride attack condemn decry dismiss hail ridicule rip assail cite portray refer deem term tout rebuke invoke ' +
    'reference defend blame reject compare paint depict credit title name quote list',
  feel:
    'deny believe hope fear worry express support oppose expect plan consider view want promote appeal use propose outline ' +
    'discuss address offer highlight include advocate embrace encourage endorse push defend welcome apologize apologise',
};

/** Forms that no rule gives. Data. */
const IRREGULAR: Readonly<Record<CueClass, string>> = {
  say:
    'said says say saying wrote writes write writing written spoke speaks speak speaking spoken began begins put puts ' +
    'putting went goes going sang swore swears swearing reads reading cried cries crying replied replies testified ' +
    'testifies stating quipped quipping admitted admits admitting retorted',
  tell: 'told tells tell telling',
  call: 'referred referring ripped ripping dubbed dubbing slammed slamming labelled labelling',
  feel: 'thought thinks think thinking felt feels feel feeling knew knows know saw sees meant means mean made makes make gave gives give',
};

/** The forms of a regular verb: urge, urges, urged, urging; deny, denies, denied; plan, planned. */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }
  const plural = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /^[^aeiou]*[aeiou][bgmnpt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, plural, `${doubled}ed`, `${doubled}ing`];
}

function table(): ReadonlyMap<string, CueClass> {
  const cues = new Map<string, CueClass>();
  for (const kind of ['feel', 'call', 'tell', 'say'] as const) {
    for (const verb of REGULAR[kind].split(' ')) {
      for (const form of formsOf(verb)) cues.set(form, kind);
    }
  }
  for (const kind of ['feel', 'call', 'tell', 'say'] as const) {
    for (const form of IRREGULAR[kind].split(' ')) cues.set(form, kind);
  }
  return cues;
}

/** Every form of every cue verb, in small letters, with its class. */
export const CUE_VERBS: ReadonlyMap<string, CueClass> = table();
