import { useId, useState } from 'preact/hooks';
import { type Facet, suggestFacets } from '../../../lib/core/library/facets.ts';
import { foldText } from '../../../lib/core/library/names.ts';
import { useText } from '../../wording/text.tsx';

/** More suggestions than these are no help. */
const MOST = 20;

/**
 * A field that narrows the list to one outlet or speaker: type a part of the name, choose one. What
 * is chosen stands there as a button that lets it go.
 */
export function FacetField(props: {
  label: string;
  facets: readonly Facet[];
  /** Key of the chosen one; null when none is. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { label, facets, chosen, onChoose } = props;
  if (chosen !== null) {
    const name = facets.find(({ key }) => key === chosen)?.name ?? chosen;
    return (
      <button
        type="button"
        class="filter-chosen"
        aria-label={t('library_filter_let_go', label, name)}
        onClick={() => {
          setTyped('');
          onChoose(null);
        }}
      >
        <span class="faint">{label}</span> {name} <span aria-hidden="true">×</span>
      </button>
    );
  }
  const take = (text: string) => {
    setTyped(text);
    const sought = foldText(text);
    const found = facets.find(({ name }) => foldText(name) === sought);
    if (sought !== '' && found) onChoose(found.key);
  };
  return (
    <>
      <input
        type="search"
        class="filter"
        list={id}
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={(event) => {
          // A choice from the list comes whole; what is typed is taken by Enter or by leaving the field.
          if (isChoice(event)) take(event.currentTarget.value);
          else setTyped(event.currentTarget.value);
        }}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <datalist id={id}>
        {suggestFacets(facets, typed, MOST).map(({ key, name, stories }) => (
          <option key={key} value={name} label={t('library_filter_in', name, stories)} />
        ))}
      </datalist>
    </>
  );
}

/** Chromium says that a choice replaces the text; Firefox that it is an insertion of it. */
function isChoice(event: Event): boolean {
  const kind = event instanceof InputEvent ? event.inputType : '';
  return kind === 'insertReplacementText' || kind === '';
}
