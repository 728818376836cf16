/** Starts of blocks that point to another text, in several languages. */
export const POINTERS = [
  'Read more: The fish quay opens',
  'READ MORE The fish quay opens',
  '“See also: tides of the year',
  'Continue reading at the Gazette.',
  'Lesen Sie auch: Der Fischkai öffnet',
  'À lire aussi : le quai aux poissons',
  'Le puede interesar: el muelle viejo',
  'VEA TAMBIÉN: el muelle viejo',
  'Leggi anche: il molo vecchio',
  'Leia também: o cais velho',
  'Czytaj też: stare molo',
  'Lue myös: vanha laituri',
  'Läs också: den gamla kajen',
  'Lees ook: de oude steiger',
  'Читайте также: старый причал',
  'También puedes leer: el muelle viejo',
  '【関連記事】古い桟橋',
  'あわせて読みたい：古い桟橋',
  '▼関連リンク',
  'Más noticias: el muelle viejo',
  'اقرأ أيضاً: الرصيف القديم',
  'مواضيع ذات صلة',
];

/** Starts of blocks that sell or ask for something. */
export const PLUGS = [
  'Subscribe to the harbour letter.',
  'Sign up for the tides each morning.',
  'Get the latest updates from the quay',
  'Get the Port Gazette app',
  '© Port Gazette. All rights reserved.',
  'Advert',
  'Jetzt abonnieren und mitreden',
  'Abonnez-vous à la lettre du port',
  'Suscríbete al boletín del puerto',
  'Materiał chroniony prawem autorskim',
  'Melden Sie sich jetzt für die Hafenpost an.',
  'Cet article est réservé aux abonnés du port.',
  'Recevez chaque matin la lettre du port.',
  'Este contenido es exclusivo para socios.',
  'Zapisz się do listy portowej.',
  'Segui il canale del porto.',
  'この記事は会員限定です。',
  'メールマガジンに登録すると潮の時刻が届きます。',
  'اشترك في نشرة الميناء.',
  'تابعونا على الرصيف',
  'Vous avez aimé le quai ? Inscrivez-vous à la lettre.',
  'Haben Sie etwas gesehen? Schreiben Sie uns.',
  'Todos los derechos reservados',
];

/** Sentences of a story that begin much as the others do. */
export const STORY = [
  'Reading the report took the council an hour.',
  'Relations between the port and the town are cold.',
  'Subscribers to the ferry pass will get their money back.',
  'Getting a berth is hard in May.',
  'Seen from the quay, the wharf looks sound.',
  'Anzeigen gegen den Hafen wurden fallen gelassen.',
  'Advertising on the ferries is to end.',
  'Die Gäste melden sich am Kai und warten.',
  'Recevoir une amende pour un bateau est rare.',
  'Segui la barca con lo sguardo, disse.',
  'フォローの風が船を助けた。',
  '“The quay is ours. Sign up for the race,” he called.',
  'اشترك في السباق عشرون زورقا.',
];

/** Legends and credits of pictures. */
export const CREDITS = [
  '(The wharf in winter. Photo courtesy of the port)',
  'The wharf in winter (Image: PORT)',
  'Photo: Per Lund, Port Gazette',
  'Foto: Per Lund',
  'Credit: Port Gazette',
];

/** Labels between paragraphs. */
export const LABELS = [
  'Published 7:07 PM EST Nov 19, 2024',
  'Updated at noon',
  'By Ida Brandt',
  'Von Ida Brandt',
  'May 2, 2024',
  '2. Mai 2024',
  'Thursday, 2 May 2024',
  '02.05.2024 | 14:20',
  'Kommentare geschlossen',
  'Partager cet article',
  'Udostępnij',
  'Mots-clés : port, quai',
  'Etiquetas: puerto',
  'コメント（3件）',
  'التعليقات',
];
