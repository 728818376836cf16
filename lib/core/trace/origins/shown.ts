import { ARTICLE, MADE, type OriginRule, OWNER, rule } from './origin-rule.ts';

/** Sites on which people post. Data. */
const SITES =
  '(?:Twitter|Facebook|Instagram|Truth Social|X|Telegram|TikTok|Weibo|YouTube|social media|Bluesky|Mastodon|LinkedIn|Reddit|Threads)';
const CAMERA =
  '(?:[Ss]urveillance|[Bb]ody[- ]camera|[Bb]ody[- ]?cam|[Bb]odycam|[Bb]ody-worn camera|[Dd]ash[- ]?cam(?:era)?|[Cc]ell ?phone|[Ss]ecurity(?: camera)?|[Dd]oorbell|[Dd]rone|[Aa]erial|[Tt]raffic camera|[Vv]ideo|[Nn]ews)';
const FILM = String.raw`(?:${CAMERA} (?:video|footage|recordings?)|(?:[Vv]ideo|[Ff]ootage|[Rr]ecording)(?: of (?:the |an? )?[\p{L}’'-]{1,20})?)`;

/** Posts and films. English. Data. */
export const SHOWN: readonly OriginRule[] = [
  rule(
    'in-a-post',
    ['In a post on X, the mayor said that it sinks.', 'post on X'],
    String.raw`(?:[Ii]n|[Vv]ia) ${ARTICLE} (?:[\p{L}-]{1,20} ){0,2}?(?<noun>(?:${SITES} |social[- ]media )?(?:posts?|tweets?|thread|video|livestream|message) (?:posted )?(?:on|to) ${SITES})(?![\p{L}-])`,
    ['social-post', 0.8],
    { hint: /post|tweet|thread|video|livestream|message/ },
  ),
  rule(
    'in-a-tweet',
    ['In a tweet, the mayor said that it sinks.', 'tweet'],
    String.raw`(?:[Ii]n|[Vv]ia) ${ARTICLE} (?<noun>(?:(?:${SITES}|social[- ]media|now-deleted|since-deleted|deleted) ){1,2}(?:post|posts|tweet|tweets|video|message|thread)|tweets?|tweetstorm)(?![\p{L}-])`,
    ['social-post', 0.8],
    { hint: /post|tweet|thread|video|message/ },
  ),
  rule(
    'posted-on',
    ['Nora Holm wrote late on Facebook that it sinks.', 'post on Facebook by Nora Holm'],
    String.raw`(?:${OWNER} )?(?:said|says|wrote|writes|posted|announced|shared|replied)(?:[^.“”"]{0,30}?)? (?<rest>(?:on|to) ${SITES})(?![\p{L}-])`,
    ['social-post', 0.8],
    { called: 'post' },
  ),
  rule(
    'tweeted',
    ['It sinks, Nora Holm tweeted.', 'tweet by Nora Holm'],
    String.raw`(?:${OWNER} )?(?:re)?tweeted\b`,
    ['social-post', 0.75],
    { called: 'tweet', hint: /tweeted/ },
  ),
  rule(
    'film-shows',
    ['Body-camera video released by the port on Monday shows how it sinks.', 'body-camera video'],
    String.raw`(?<noun>${FILM})${MADE} (?:appears to )?(?:shows?|showed|captured|captures|depicts?|depicted)\b`,
    ['broadcast', 0.7],
    { hint: /footage|ideo|ecording/ },
  ),
  rule(
    'according-to-film',
    ['It sank at noon, according to surveillance footage.', 'surveillance footage'],
    String.raw`(?:[Aa]ccording to|seen (?:in|on)|shown (?:in|on)|heard (?:in|on)|captured (?:in|on)) (?:(?:an?|the) )?(?<noun>${FILM})(?![\p{L}-])`,
    ['broadcast', 0.7],
    { hint: /footage|ideo|ecording/ },
  ),
];
