/**
 * First names that in English-language news nearly always belong to a man or to a woman. Names of
 * both (Taylor, Jordan, Robin, Leslie, Pat, Chris, Casey, Alex, Sam) are left out on purpose:
 * unknown is better than wrong. Data.
 */
const MEN =
  'aaron abdul abraham adam adrian ahmad ahmed al alan albert alberto alejandro alexander alfred ali allan allen alvin ' +
  'anders andre andreas andrew andy angelo anthony antonin antonio archie arnold arthur asa austin barack barry bashar ' +
  'ben benedict benjamin benito bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian ' +
  'bruce bryan byron calvin carl carlos cecil charles charlie chester chuck clarence clark claude clayton clifford clint ' +
  'clive clyde cody colin conor corey cory craig curtis cyrus dale dan daniel darrell darren dave david dean denis dennis ' +
  'derek dick diego dmitri dmitry dominic don donald doug douglas duane duncan dustin dwight earl ed eddie edgar eduardo ' +
  'edward edwin eli elias elijah elliott elon emmanuel enrique eric erik ernest ernesto ethan eugene evan everett felix ' +
  'fernando floyd francisco francois frank franklin fred freddie frederick gabriel gareth garrett gary gavin geoff ' +
  'geoffrey george gerald gerard gilbert giovanni glenn gordon graham grant greg gregory guillermo gus guy harold harry ' +
  'harvey hassan hector henri henry herbert herman horace howard hugh hugo hussein ian ibrahim igor ira isaac ivan jack ' +
  'jacob jaime jake jamal james jared jason javier jay jeb jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse ' +
  'jesus jim jimmy joaquin joe joel john johnny jon jonah jonas jonathan jorge jose joseph josh joshua juan julian julio ' +
  'justin karl keith ken kenneth kevin khalid kirk konrad kofi kurt kyle lance larry lars lawrence lee len leo leon ' +
  'leonard leroy lester lewis lincoln lloyd lorenzo lou louis lucas luis luke luther lyndon malcolm manuel marc marco ' +
  'marcus mario mark marshall martin marvin mathew matt matteo matthew maurice max maxwell mehmet mel melvin michael ' +
  'miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad narendra nathan ' +
  'nathaniel neil nelson newt nicholas nick nicolas nigel noah norman oleg oliver olivier omar orlando oscar otto owen ' +
  'pablo patrick paul pedro per pete peter phil philip philippe phillip pierre rafael ralph ramon rand randall randy raul ' +
  'ray raymond recep reggie reid reince reginald rex ricardo richard rick ricky rob robbie robby robert roberto rod ' +
  'rodney rodrigo roger roland ron ronald ross roy rudolph rudy rupert russ russell ryan salman samuel saul scott sean ' +
  'sebastian sergei sergey sergio seth shane shaun shawn sherrod sidney silvio simon solomon spencer stanley stefan ' +
  'stephen steve steven stewart stuart sven tariq ted terence terrence theodore thomas tim timothy toby todd tom tommy ' +
  'tony travis trent trevor tyler vernon victor vincent vince viktor vladimir wade wallace walter warren wayne wesley ' +
  'will willard william willie winston wolf xavier xi yusuf zachary zach';
const WOMEN =
  'abigail ada adele adrienne agnes aisha alexandra alexandria alexis alice alicia alison allison alma alyssa amanda ' +
  'amber amelia amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie april ariel arlene ' +
  'ashley astrid audrey barbara beatrice becky belinda bella bernadette bernice bessie beth betsy betty beverly bonnie ' +
  'brenda bridget brigitte brittany camilla candace carla carly carmen carol carole caroline carolyn carrie catherine ' +
  'cathy cecilia celeste charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza ' +
  'connie constance crystal cynthia daisy danielle dawn deborah debbie debra delia denise diana diane dianne dolores ' +
  'donna dora doris dorothy edith eileen elaine eleanor elena elisa elise eliza elizabeth ella ellen eloise emily emma ' +
  'erica erika erin esther ethel eva evelyn faith felicia fiona florence frances francine freya gabriela gail geraldine ' +
  'gertrude gina gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena helga hilary hillary ' +
  'hope huma ida ilse inga ingrid irene iris isabel isabella ivanka jacqueline jamila jan jane janet janice jasmine jean ' +
  'jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jodi josephine joyce juanita judith judy ' +
  'julia juliana julie june kamala kara karen karin karla kate katherine kathleen kathryn kathy katie katrina kayla ' +
  'kellyanne kelly kimberly kirsten kristen kristin kristina laura lauren laurie leah lena leslie letitia lillian linda ' +
  'lindsay lisa lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline maggie malala ' +
  'marcia margaret margarita maria marian marianne marie marilyn marina marine marion marissa marjorie marlene marsha ' +
  'martha mary matilda maureen maxine megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle ' +
  'mildred miranda miriam molly monica muriel myra nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma ' +
  'olga olivia ophelia pamela patricia patsy patti paula pauline peggy penelope petra phyllis priscilla rachel ramona ' +
  'rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra ' +
  'sara sarah sasha savannah selina serena shannon sharon sheila sheryl shirley sigrid silvia simone sofia sonia sonya ' +
  'sophia sophie stacey stella stephanie sue susan susanna susannah suzanne svetlana sylvia tamara tammy tara teresa ' +
  'tessa thelma theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola violet virginia vivian ' +
  'wanda wendy whitney whoopi wilhelmina wilma winifred yasmin yolanda yvette yvonne zoe';

export type Gender = 'he' | 'she';

/** First names in small letters, with the pronoun that they go with. */
export const GENDER_OF_NAME: ReadonlyMap<string, Gender> = new Map([
  ...MEN.split(' ').map((name) => [name, 'he'] as const),
  ...WOMEN.split(' ').map((name) => [name, 'she'] as const),
]);

/** Titles and roles that tell the same. Data. */
export const GENDER_OF_ROLE: ReadonlyMap<string, Gender> = new Map([
  ...(
    'mr. mr sir king prince pope lord duke congressman chairman spokesman businessman father brother son husband uncle ' +
    'actor alderman councilman fireman policeman imam'
  )
    .split(' ')
    .map((role) => [role, 'he'] as const),
  ...(
    'mrs. mrs ms. ms miss lady dame queen princess duchess congresswoman chairwoman spokeswoman businesswoman mother ' +
    'sister daughter wife aunt actress alderwoman councilwoman policewoman widow'
  )
    .split(' ')
    .map((role) => [role, 'she'] as const),
]);
