import type { StoryHistory } from '../../lib/core/edit/story-history.ts';

const STORY = { list: null, record: '', inner: null, about: null } as const;
const BRINE = { list: 'speakers', record: 'Ada Brine', inner: null, about: null } as const;

/** A pack's story that the reader edited, and whose pack said otherwise since. */
export const exampleHistory: StoryHistory = {
  recorded: { by: 'Port desk', on: '2026-10-01' },
  isEdited: true,
  conflicts: [
    {
      field: 'title',
      place: { list: null, record: null, number: null, inner: null, about: null, field: 'title' },
      packNew: 'The wharf closes in May',
      reader: 'The ferry wharf closes',
    },
    {
      field: 'origins.survey.kind',
      place: {
        list: 'origins',
        record: 'Survey of the wharf',
        number: 1,
        inner: null,
        about: null,
        field: 'kind',
      },
      packNew: 'press-conference',
      reader: 'document',
    },
  ],
  entries: [
    {
      number: 3,
      kind: 'pack-updated',
      by: 'Port desk',
      at: null,
      about: '2026-11-20',
      changes: [
        {
          ...STORY,
          field: 'summary',
          before: null,
          after: 'The council closes the wharf for a year.',
        },
      ],
    },
    {
      number: 2,
      kind: 'merged',
      by: 'You',
      at: Date.UTC(2026, 10, 12, 12),
      about: 'Lamps on the north quay',
      changes: [
        {
          list: 'articles',
          record: 'Quay Herald',
          inner: null,
          about: null,
          field: null,
          before: null,
          after: 'Quay Herald',
        },
        { ...BRINE, field: null, before: 'Ada Brine', after: null },
        {
          list: 'claims',
          record: 'The wharf closes for a year.',
          inner: 'links',
          about: 'Quay Herald – Survey of the wharf',
          field: 'note',
          before: null,
          after: 'It names the survey.',
        },
      ],
      left: [
        { ...BRINE, field: 'role', before: 'mayor', after: 'harbour master' },
        { ...STORY, field: 'summary', before: 'The lamps are out.', after: 'The wharf closes.' },
      ],
    },
    {
      number: 1,
      kind: 'edited',
      by: 'You',
      at: Date.UTC(2026, 10, 10, 12),
      about: null,
      changes: [
        {
          ...STORY,
          field: 'title',
          before: 'Wharf closes',
          after: 'The ferry wharf closes',
        },
        { ...BRINE, field: 'role', before: 'mayor', after: null },
      ],
    },
  ],
};
