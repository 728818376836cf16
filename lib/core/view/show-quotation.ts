import type { PackQuotation, PackSpeaker } from '../pack/pack.ts';
import type { SpeakerView, StoryQuotation } from './page-view.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { articleOutlet, outletName, type StoryBundle } from './story-bundle.ts';

const UNKNOWN_SPEAKER: PackSpeaker = {
  id: 'unknown',
  kind: 'person',
  name: null,
  description: null,
  role: null,
  affiliation: null,
};

/** The recorded speaker of a quotation; one without name and description when it is not recorded. */
export function speakerOf(bundle: StoryBundle, quotation: PackQuotation): PackSpeaker {
  return bundle.story.speakers.find((one) => one.id === quotation.speaker) ?? UNKNOWN_SPEAKER;
}

/** A stored speaker as shown: the name, or the description as printed. */
function showSpeaker(speaker: PackSpeaker): SpeakerView {
  return {
    name: speaker.name ?? speaker.description ?? '',
    named: speaker.name !== null,
    kind: speaker.kind,
    role: speaker.role ?? speaker.affiliation,
  };
}

/** A stored quotation as shown; `here` is what the open page prints of it, or null. */
export function showQuotation(
  bundle: StoryBundle,
  quotation: PackQuotation,
  here: StoryQuotation['here'],
): StoryQuotation {
  return {
    id: quotation.id,
    parts: quotation.parts,
    speaker: showSpeaker(speakerOf(bundle, quotation)),
    said: quotation.said,
    occasion: quotation.occasion,
    to: quotation.to === null ? null : outletName(bundle, quotation.to),
    attestedBy: articleOutlet(bundle, quotation.attestedBy) ?? quotation.attestedBy,
    note: quotation.note,
    here,
    renditions: quotation.renditions.map((rendition) => ({
      outlet: articleOutlet(bundle, rendition.article) ?? rendition.article,
      in: rendition.in,
      printed: rendition.parts.join(BETWEEN_PARTS),
      differences: rendition.differences,
      note: rendition.note,
    })),
  };
}
