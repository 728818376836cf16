import { useEffect, useRef, useState } from 'preact/hooks';
import { Guarded } from '../../components/controls/Guarded.tsx';
import { LibraryFrame } from '../../components/library/frame/LibraryFrame.tsx';
import type { HeadsView } from '../../components/library/stories/heads-view.ts';
import { onSettingsChanged, readSettings } from '../../lib/app/settings.ts';
import { HOME, type Route, writeRoute } from '../../lib/core/library/route.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/view/library-view.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import type { Database } from '../../lib/store/open.ts';
import { Reminder, Room } from './BackupParts.tsx';
import { DataSection } from './DataSection.tsx';
import { EditSection } from './EditSection.tsx';
import type { LibraryAccess } from './library-access.ts';
import { PacksSection } from './PacksSection.tsx';
import { ReshapeSection } from './ReshapeSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { StatementsSection } from './StatementsSection.tsx';
import { StoriesSection } from './StoriesSection.tsx';
import { StorySection } from './StorySection.tsx';
import { useHeads } from './use-heads.ts';
import { useLibrary } from './use-library.ts';
import { useRoute } from './use-route.ts';

/** The places that are made of the heads of all stories. */
const READ_HEADS: readonly Route['section'][] = ['stories', 'speaker', 'outlet'];

/** The library tab: the section that the address names behind `#`. */
export function LibraryTab({ database }: { database: Promise<Database> }) {
  const { access, undoables, forget } = useLibrary(database);
  const route = useRoute();
  const heads = useHeads(access.over, access.revision, READ_HEADS.includes(route.section));
  const list = useRef(writeRoute(HOME));
  if (route.section === 'stories') list.current = writeRoute(route);
  const [restored, setRestored] = useState<string | null>(null);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    void readSettings(localValues).then(setSettings);
    onSettingsChanged(localValues, setSettings);
  }, []);
  const onGone = (id: string, wasUndone: boolean) => {
    forget(id);
    if (wasUndone) setRestored(id);
  };
  return (
    <LibraryFrame
      section={route.section}
      importing={access.importing}
      undoables={undoables}
      onGone={onGone}
    >
      <Guarded key={`${route.section} ${'key' in route ? route.key : ''}`}>
        <Section
          route={route}
          access={access}
          heads={heads}
          settings={settings}
          back={list.current}
          restored={restored}
        />
      </Guarded>
    </LibraryFrame>
  );
}

/** A new section of the library is one more case here. */
function Section(props: {
  route: Route;
  access: LibraryAccess;
  heads: HeadsView;
  settings: Settings;
  back: string;
  restored: string | null;
}) {
  const { route, access } = props;
  switch (route.section) {
    case 'stories':
      return (
        <>
          <Room access={access} />
          <Reminder access={access} settings={props.settings} />
          <StoriesSection
            access={access}
            heads={props.heads}
            query={route.query}
            restored={props.restored}
          />
        </>
      );
    case 'story':
      return (
        <StorySection
          access={access}
          story={route.key}
          back={props.back}
          criteriaOff={props.settings.criteriaOff}
        />
      );
    case 'new':
      return <EditSection key="new" access={access} story="new" />;
    case 'edit':
      return <EditSection key={route.key} access={access} story={route.key} />;
    case 'merge':
    case 'split':
    case 'history':
      return <ReshapeSection access={access} story={route.key} what={route.section} />;
    case 'speaker':
    case 'outlet':
      return (
        <StatementsSection
          key={`${route.section} ${route.key}`}
          access={access}
          heads={props.heads}
          kind={route.section}
          named={route.key}
          back={props.back}
        />
      );
    case 'packs':
      return <PacksSection access={access} />;
    case 'data':
      return <DataSection access={access} settings={props.settings} />;
    case 'settings':
      return <SettingsSection access={access} settings={props.settings} />;
  }
}
