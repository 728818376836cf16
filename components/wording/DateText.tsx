import { useText } from './text.tsx';

/** A date, the latest possible day (“by Oct 1, 2019”), or that none is given. */
export function DateText(props: { date: string | null; dateBy: string | null }) {
  const { t, date } = useText();
  if (props.date) return <time dateTime={props.date}>{date(props.date)}</time>;
  if (props.dateBy) return <>{t('popup_date_by', date(props.dateBy))}</>;
  return <>{t('popup_date_not_given')}</>;
}
