import { useState } from 'preact/hooks';
import { CAUTIONS } from '../../lib/core/match/caution.ts';
import type { Result } from '../../lib/core/result.ts';
import { siteOf, withSiteOff } from '../../lib/core/sites-off.ts';
import type { Settings as SettingValues } from '../../lib/core/view/library-view.ts';
import { ConfirmButton } from '../controls/ConfirmButton.tsx';
import { Failure } from '../controls/Failure.tsx';
import { SectionHead } from '../library/frame/SectionHead.tsx';
import { Choices } from './Choices.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import {
  CAUTION_LABELS,
  RETENTION_LABELS,
  RETENTIONS,
  SPOTTING_LABELS,
  SPOTTINGS,
} from './library-labels.ts';
import { PackAccessNote } from './PackAccessNote.tsx';
import { SettingSwitch } from './SettingSwitch.tsx';
import { ALLOWED, OFF, SettingsHosts } from './SettingsHosts.tsx';
import { type Shortcut, ShortcutSettings } from './ShortcutSettings.tsx';
import { StandardSettings } from './StandardSettings.tsx';
import '../controls/fields.css';
import './Settings.css';
import { useText } from '../wording/text.tsx';
import { useSettingChange } from './use-setting-change.ts';

export interface SettingsProps {
  readonly settings: SettingValues;
  /** Host names that the browser grants one by one. */
  readonly hosts: readonly string[];
  /** Host names of packs: those that go with the access to all sites, and those that have no access any more. */
  readonly packs: { readonly leaning: readonly string[]; readonly lost: readonly string[] };
  /** Called in the click itself, so that it may ask the browser for access. */
  readonly onChange: (change: Partial<SettingValues>) => Promise<Result<null>>;
  readonly onRevoke: (host: string) => Promise<Result<null>>;
  readonly onAddHost: (host: string) => Promise<Result<null, 'declined' | 'bad-host'>>;
  readonly onClearPages: () => Promise<Result<null>>;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page of shortcuts; false when it cannot be opened. */
  readonly onOpenShortcuts: () => Promise<boolean>;
  /** The address of the part of the library that holds storage, backup and files. */
  readonly dataAddress: string;
  /** The address of the part that lists packs. */
  readonly packsAddress: string;
}

/** A host name as the list of sites has it: without `www.`. */
const siteNamed = (host: string) => siteOf(`https://${host}/`) ?? host;

/** Every setting, each in effect as soon as it is changed. */
export function Settings(props: SettingsProps) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  const change = useSettingChange(props.settings, props.onChange);
  const { shown, saved, refused } = change;
  const { sitesOff } = props.settings;
  const save = (changed: Partial<SettingValues>) => {
    setSaid('');
    change.save(changed);
  };
  return (
    <div class="settings">
      <SectionHead title={t('settings_title')} />
      <div class="outcome">
        <p class="small" role="status">
          {said || (saved && t('settings_saved'))}
        </p>
        {refused && <Failure title={t('settings_failed')} reason={refused} />}
      </div>
      <Choices
        question={t('welcome_question')}
        chosen={shown.spotting}
        onChoose={(spotting) => save({ spotting })}
        choices={SPOTTINGS.map((value) => ({
          value,
          label: t(SPOTTING_LABELS[value].label),
          hint: t(SPOTTING_LABELS[value].hint),
        }))}
      />
      <PackAccessNote {...props.packs} address={props.packsAddress} />
      <SettingsHosts
        words={ALLOWED}
        hosts={props.hosts}
        onRemove={props.onRevoke}
        onAdd={props.onAddHost}
        onSaved={setSaid}
      />
      <SettingsHosts
        words={OFF}
        hosts={sitesOff}
        onRemove={(host) => props.onChange({ sitesOff: sitesOff.filter((one) => one !== host) })}
        onAdd={(host) => props.onChange({ sitesOff: withSiteOff(sitesOff, siteNamed(host)) })}
        onSaved={setSaid}
      />
      <fieldset>
        <legend>{t('settings_reading')}</legend>
        <SettingSwitch
          label={t('settings_draws')}
          hint={t('settings_draws_hint')}
          on={shown.drawsInPages}
          onChange={(drawsInPages) => save({ drawsInPages })}
        />
        <SettingSwitch
          label={t('settings_marks')}
          hint={t('settings_marks_hint')}
          on={shown.marksInPages}
          idle={!shown.drawsInPages}
          onChange={(marksInPages) => save({ marksInPages })}
        />
        <SettingSwitch
          label={t('settings_pill')}
          hint={t('settings_pill_hint')}
          on={shown.pillInPages}
          idle={!shown.drawsInPages}
          onChange={(pillInPages) => save({ pillInPages })}
        />
      </fieldset>
      <Choices
        question={t('settings_caution')}
        chosen={shown.caution}
        onChoose={(caution) => save({ caution })}
        choices={CAUTIONS.map((value) => ({
          value,
          label: t(CAUTION_LABELS[value].label),
          hint: t(CAUTION_LABELS[value].hint),
        }))}
      />
      <StandardSettings shown={shown} onChange={save} />
      <fieldset>
        <legend>{t('settings_keeping')}</legend>
        <SettingSwitch
          label={t('settings_keep_text')}
          hint={t('settings_keep_text_hint')}
          on={shown.keepText}
          onChange={(keepText) => save({ keepText })}
        />
      </fieldset>
      <Choices
        question={t('settings_retention')}
        chosen={shown.retentionDays}
        onChoose={(retentionDays) => save({ retentionDays })}
        choices={RETENTIONS.map((value) => ({
          value,
          label: t(RETENTION_LABELS[value].label),
          hint: t(RETENTION_LABELS[value].hint),
        }))}
      />
      <ConfirmButton
        label={t('settings_clear_pages')}
        question={t('settings_clear_pages_question')}
        confirm={t('library_pages_clear_confirm')}
        failed={t('library_pages_clear_failed')}
        onConfirm={props.onClearPages}
        onDone={() => setSaid(t('library_pages_cleared'))}
      />
      <LanguageSetting chosen={shown.language} onChoose={(language) => save({ language })} />
      <ShortcutSettings shortcuts={props.shortcuts} onOpen={props.onOpenShortcuts} />
      <section>
        <h2>{t('settings_data')}</h2>
        <p class="small">{t('settings_data_hint')}</p>
        <a href={props.dataAddress}>{t('settings_data_open')}</a>
      </section>
    </div>
  );
}
