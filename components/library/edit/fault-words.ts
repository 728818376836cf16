import type { EditFault } from '../../../lib/core/edit/check-version.ts';
import type { Text } from '../../wording/text.tsx';

/** Why a field is refused, as a sentence. */
export function faultWords({ t, find }: Text, { reason }: Pick<EditFault, 'reason'>): string {
  const name = reason.replaceAll('-', '_');
  return find(`edit_reason_${name}`) ?? find(`import_reason_${name}`) ?? t('edit_reason_other');
}

/** The fault of a place, or of something within it; undefined when there is none. */
export const faultAt = (faults: readonly EditFault[], path: string): EditFault | undefined =>
  faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
