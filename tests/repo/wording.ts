import ts from 'typescript';
import { type Repo, type SourceFile, sources } from './repo.ts';
import { faultAt, literal, walk } from './syntax.ts';

const LOCALE = 'public/_locales/en/messages.json';
const CODE = ['lib', 'components', 'entrypoints', 'cli'];
const PLURAL = /_(?:one|other)$/;

/** Keys that are built from data, by their beginning, and where. */
const BUILT: Readonly<Record<string, string>> = {
  criterion_: 'components/wording/labels.ts, from the criterion of a note',
  settings_criterion_: 'components/settings/StandardSettings.tsx, from the criterion',
  edit_: 'components/library/edit/, from the lists, fields, choices and faults of a story',
  history_kind_: 'components/library/edit/HistoryPage.tsx, from the kind of a change',
  split_refused_: 'components/library/edit/SplitPage.tsx, from the reason of a refusal',
  library_reason_: 'components/controls/Failure.tsx, from the reason of a refusal',
  import_reason_: 'components/library/packs/FaultList.tsx, from the reason of a fault',
  preview_change_: 'components/library/packs/ImportPreview.tsx, from what becomes of a story',
  preview_end_: 'components/library/packs/ImportPreview.tsx, from why a file is not the whole pack',
  preview_loss_: 'components/library/packs/ImportPreview.tsx, from how much an edition leaves out',
  preview_kind_: 'components/library/packs/ImportPreview.tsx, from the kind of a record',
  preview_replaces_:
    'components/library/packs/ImportPreview.tsx, from what one knows another publisher by',
  subscription_reason_: 'components/library/packs/failure-words.ts, from why an update failed',
  subscription_signature_:
    'components/library/packs/failure-words.ts, from why a signature did not come',
};

/** How many arguments a call gives, by the function's name; null when that cannot be seen. */
const CALLS: Readonly<Record<string, (args: readonly ts.Expression[]) => number | null>> = {
  t: given,
  tn: given,
  phrase: given,
  getMessage: ([, list]) =>
    list === undefined ? 0 : ts.isArrayLiteralExpression(list) ? list.elements.length : null,
};

function given(args: readonly ts.Expression[]): number | null {
  return args.some(ts.isSpreadElement) ? null : args.length - 1;
}

/** Every key that code names is worded, and gets as many words as it has places. */
export function keysExist(repo: Repo): string[] {
  const catalogue = readCatalogue(repo);
  return sources(repo, CODE).flatMap((file) =>
    callsIn(file).flatMap(({ key, args, node }) => {
      const forms = [key, `${key}_one`, `${key}_other`].flatMap((one) => catalogue.get(one) ?? []);
      if (forms.length === 0) {
        return [
          faultAt(
            file,
            node,
            `“${key}” is not in ${LOCALE}: the reader would see nothing. Add it.`,
          ),
        ];
      }
      const places = Math.max(...forms.flatMap(placesOf), 0);
      return args === null || args === places
        ? []
        : [
            faultAt(
              file,
              node,
              `“${key}” has ${places} places and gets ${args} arguments: something would be lost or stay blank.`,
            ),
          ];
    }),
  );
}

/** Every key that is worded is used. */
export function keysUsed(repo: Repo): string[] {
  const used = new Set<string>();
  for (const file of sources(repo, CODE)) {
    walk(file.tree, (node) => {
      const text = literal(node);
      if (text !== null) used.add(text);
    });
  }
  const settings = repo.get('wxt.config.ts')?.text ?? '';
  for (const [, key] of settings.matchAll(/__MSG_(\w+?)__/g)) used.add(key ?? '');
  return [...readCatalogue(repo).keys()]
    .filter((key) => !used.has(key) && !used.has(key.replace(PLURAL, '')))
    .filter((key) => !Object.keys(BUILT).some((start) => key.startsWith(start)))
    .map(
      (key) =>
        `${LOCALE}: nothing uses “${key}”, so translators would word it in vain. Take it out; a key that is ` +
        'built from data is listed by its beginning in tests/repo/wording.ts.',
    );
}

/** Plurals come in pairs, and places are numbered from one without gaps. */
export function keysSound(repo: Repo): string[] {
  const catalogue = readCatalogue(repo);
  return [...catalogue].flatMap(([key, message]) => {
    const places = placesOf(message);
    const isCounted = PLURAL.test(key);
    const twin = key.endsWith('_one') ? key.replace(/_one$/, '_other') : null;
    // A plural may leave its count unsaid: “one word”.
    const gap = [...Array(Math.max(0, ...places)).keys()]
      .map((index) => index + 1)
      .find((place) => !places.includes(place) && !(isCounted && place === 1));
    return [
      ...(gap === undefined
        ? []
        : [
            `${LOCALE}: “${key}” uses a later place but not $${gap}, which would be lost. Number from $1.`,
          ]),
      ...(twin === null || catalogue.has(twin)
        ? []
        : [`${LOCALE}: “${key}” has no “${twin}” for other counts. Add it.`]),
      ...(message.trim() ? [] : [`${LOCALE}: “${key}” is empty. Word it.`]),
    ];
  });
}

const placesOf = (message: string) =>
  [...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place));

function readCatalogue(repo: Repo): Map<string, string> {
  const entries: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    repo.get(LOCALE)?.text ?? '{}',
  );
  return new Map(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

/** The calls that name a key outright. */
function callsIn(file: SourceFile) {
  const calls: { key: string; args: number | null; node: ts.Node }[] = [];
  walk(file.tree, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const name = ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : expression.getText();
    const key = literal(node.arguments[0]);
    const count = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (key !== null && count) calls.push({ key, args: count(node.arguments), node });
  });
  return calls;
}
