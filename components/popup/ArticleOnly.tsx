import type { ArticleView } from '../../lib/core/view/page-view.ts';
import { Tabs } from '../controls/Tabs.tsx';
import type { Show } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { PageNotesTab } from './PageNotesTab.tsx';
import { PageQuotesTab } from './PageQuotesTab.tsx';
import { SourcesTab } from './SourcesTab.tsx';
import type { SayWord } from './StoryWord.tsx';

/** An article that no stored story tells: that this is so, and what the page itself shows. */
export function ArticleOnly(props: { view: ArticleView; onShow: Show; onSay: SayWord }) {
  const { view, onShow, onSay } = props;
  const { t } = useText();
  return (
    <>
      <ArticleHead view={view} />
      <Tabs
        label={t('article_sections')}
        tabs={[
          {
            id: 'sources',
            label: t('tab_sources'),
            count: null,
            content: () => <SourcesTab view={view} onShow={onShow} onSay={onSay} />,
          },
          {
            id: 'quotes',
            label: t('tab_quotes'),
            count: view.quotations.length,
            content: () => <PageQuotesTab view={view} onShow={onShow} />,
          },
          {
            id: 'credibility',
            label: t('tab_credibility'),
            count: null,
            content: () => (
              <PageNotesTab notes={view.notes} checks={view.factChecks} onShow={onShow} />
            ),
          },
        ]}
      />
    </>
  );
}
