import { type Plant, withKey } from './plant.ts';
import { LOCALE_PLANTS } from './planted-locales.ts';
import { repoOf } from './repo.ts';

const GERMAN = 'public/_locales/de/messages.json';
const SPANISH = 'public/_locales/es/messages.json';

/** Faults in what is worded and in how it is laid out. */
export const WORDING_PLANTS: readonly Plant[] = [
  ...LOCALE_PLANTS,
  {
    rule: 'localesWhole',
    fault: 'an offered language without its file',
    plant: () => repoOf({}),
    says: /de\/messages.json is not there/,
  },
  {
    rule: 'calmWords',
    fault: 'a shout',
    plant: (repo) => withKey(repo, 'popup_found', 'Misquoted!'),
    says: /“popup_found” has an exclamation mark/,
  },
  {
    rule: 'oneWordAConcept',
    fault: 'a page that is accused',
    plant: (repo) => withKey(repo, 'popup_found', 'This page hides two words.'),
    says: /“popup_found” says “hides”/,
  },
  {
    rule: 'oneWordAConcept',
    fault: 'a reader who is addressed in two ways',
    plant: (repo) => withKey(repo, 'popup_found', 'Wähle ein Zitat.', GERMAN),
    says: /“popup_found” says “Wähle”. Say the polite form/,
  },
  {
    rule: 'oneWordAConcept',
    fault: 'another word for a story',
    plant: (repo) => withKey(repo, 'popup_found', 'Una historia conocida', SPANISH),
    says: /“popup_found” says “historia”. Say “noticia”/,
  },
  {
    rule: 'oneWordAConcept',
    fault: 'a word of ours that no reader knows',
    plant: (repo) => withKey(repo, 'popup_found', 'Another record has the same id.'),
    says: /“popup_found” says “record”/,
  },
  {
    rule: 'oneWordAConcept',
    fault: 'a word of ours in another language',
    plant: (repo) => withKey(repo, 'popup_found', 'El mismo identificador', SPANISH),
    says: /“popup_found” says “identificador”/,
  },
  {
    rule: 'logicalStyles',
    fault: 'a side by name',
    plant: () => repoOf({ 'components/X.css': 'a { margin-left: auto }' }),
    says: /“margin-left” stays/,
  },
  {
    rule: 'logicalStyles',
    fault: 'text set to a side',
    plant: () => repoOf({ 'components/X.css': 'a { text-align: right }' }),
    says: /“right” stays/,
  },
  {
    rule: 'logicalStyles',
    fault: 'two sides in a shorthand',
    plant: () => repoOf({ 'components/X.css': 'a { padding: 0 1px 2px 3px; }' }),
    says: /gives left and right by name/,
  },
];
