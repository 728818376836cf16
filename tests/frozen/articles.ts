import { makeArticle } from '../support/factories.ts';

/** Two invented articles, long enough to be known by what they tell; never to be changed. */
export const LAMPS = makeArticle({
  url: 'https://www.quay-herald.example/2024/05/lamps',
  outlet: 'Quay Herald',
  headline: 'Forty lamps for the harbour wall of Skarnes never came',
  published: '2024-05-02',
  text: [
    'The harbour wall of Skarnes has been dark since the storm in March, and the forty lamps that the council ordered from a foundry in Tolva have not come.',
    '“We ordered forty lamps for the harbour wall and eleven of them arrived,” Oona Falk, the harbour master, said on Thursday. “Nobody ties up a boat in the dark, and nobody in this town would let them try.”',
    'The foundry, Tolva Brass, told the Quay Herald that the remaining lamps were cast in April and then sold to a shipyard by mistake. Its director, Nils Brandt, would not say who signed the order.',
    'Eleven lamps lie in a shed behind the fish hall. The electrician who was to hang them, Ida Roe, has put her ladder away until the council decides whether eleven lamps are better than none.',
    'The ferry to Outer Holm has been leaving an hour early so that it can be tied up before dusk. Its crew counted nineteen passengers who missed it in the last week of April alone.',
    'The council meets on Monday. A draft that the Quay Herald has seen proposes to buy lamps from the shipyard at twice the price.',
  ].join('\n\n'),
});

export const BRIDGE = makeArticle({
  url: 'https://www.valley-post.example/2024/06/bridge',
  outlet: 'Valley Post',
  headline: 'Inspectors close the footbridge at Lower Meer after a cable frays',
  published: '2024-06-11',
  text: [
    'Inspectors closed the footbridge at Lower Meer on Tuesday morning after a walker photographed a cable that had frayed to a third of its width.',
    '“I could count the wires that were left, and I counted six,” the walker, Per Lindahl, said. “I went back the way I came and rang the number on the sign.”',
    'The bridge was last examined in 2019, according to a register that the district publishes. Its report then called all four cables sound and set the next examination for this autumn.',
    'Greta Moos, who leads the district’s works office, said that the cable must have been cut. “A cable of that kind does not fray in five years,” she said. The police have not opened an inquiry.',
    'Two hundred people cross the bridge on a working day, most of them pupils of the school on the far bank. They have been walking round by the mill, which takes them half an hour each way.',
    'A rope maker from Upper Meer has offered to splice the cable without pay. The works office has not answered him.',
  ].join('\n\n'),
});

/** The same events as another outlet prints them, with the quotations and some passages copied. */
export const elsewhere = (article: typeof LAMPS) => ({
  ...article,
  url: 'https://www.far-courier.example/news/1',
  outlet: 'Far Courier',
  headline: null,
  text: `From our own pages.\n\n${article.text}`,
});
