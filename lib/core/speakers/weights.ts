import type { Weights } from './rank.ts';

/** Written by `npm run train -- speakers`: a weight and its feature on each line. Data. */
const TABLE = `
-0.13 above apart
-0.26 above body
0.36 above body-name
-0.39 above description
-0.20 above document
-0.25 above far
-0.17 above far verb 0
-0.09 above helped
-0.10 above helped verb 1
-0.10 above linked behind ,
-0.24 above linked behind cue
-0.33 above linked behind preposition
0.45 above linked behind start
-0.30 above linked behind word
-0.11 above linked nearer +
-0.20 above linked nearer 0
0.23 above linked nearer 1
-0.30 above linked nearer 2
-0.40 above linked nearer 4
-0.28 above linked nearer 9
-0.30 above linked nth 1
-0.39 above linked nth 2
-0.34 above linked nth 4
-0.45 above linked shape Up,
-0.13 above linked shape Up-
0.31 above linked shape Up.
-0.18 above linked shape low,
-0.33 above linked shape low-
-0.25 above linked shape low.
-0.15 above linked subordinate
-0.26 above linked then ,
-0.11 above linked then helper
-0.18 above linked then preposition
0.12 above linked then word
-0.32 above linked verb then det
-0.10 above linked verb then mark
-0.30 above linked verb then name
-0.23 above linked verb then prep
-0.09 above linked verb then quoted
0.47 above linked verb then that
-0.34 above linked verb then word
-0.13 above loose behind ,
-0.10 above loose behind helper
0.08 above loose behind mark
-0.41 above loose behind preposition
0.26 above loose behind that
-0.28 above loose behind word
-0.08 above loose nearer 0
-0.30 above loose nearer 1
-0.21 above loose nearer 2
-0.18 above loose nearer 9
-0.13 above loose nth 0
-0.30 above loose nth 2
-0.37 above loose nth 4
-0.09 above loose possessive
-0.36 above loose shape Up,
0.13 above loose shape Up-
-0.19 above loose shape Up.
-0.16 above loose shape low-
-0.10 above loose shape low.
0.09 above loose subordinate
-0.20 above loose then ,
0.20 above loose then :
-0.20 above loose then helper
-0.20 above loose then mark
-0.29 above loose then word
-0.22 above loosely behind start
-0.11 above loosely behind word
-0.10 above loosely then helper
-0.17 above loosely then word
-0.28 above name
-0.48 above none
-0.09 above object
-0.10 above participle
-0.09 above participle verb 1
-0.44 above person
-0.20 above phrase
-0.11 above phrase verb 0
-0.08 above phrase verb 1
0.39 above previous itself
-0.54 above previous none
-0.60 above previous other
-0.32 above previous pronoun
-0.48 above pronoun
-0.22 above relative
0.21 above speech
-0.13 above subject superseded
-0.19 above subject verb 0
0.31 above subject verb 1
-0.51 above superseded
0.98 according according before
0.87 according according behind
0.27 according nth 0 nearer 0
0.36 according nth 0 nearer 1
0.30 according nth 0 nearer 4
0.10 according nth 1 nearer 0
0.56 according nth 1 nearer 1
-0.11 according nth 4 nearer 4
-0.38 apart feel before
0.11 apart nth 0 nearer 0
0.22 apart nth 0 nearer 1
0.22 apart nth 0 nearer 2
0.73 apart nth 0 nearer 4
0.61 apart nth 0 nearer 9
-0.22 apart nth 1 nearer 1
-0.09 apart nth 2 nearer 1
-0.11 apart nth 2 nearer 2
-0.11 apart nth 2 nearer 4
-0.08 apart nth 4 nearer 0
-0.30 apart nth 4 nearer 1
-0.20 apart nth 4 nearer 4
-0.11 apart nth 4 nearer 9
-0.37 apart nth 9 nearer 0
0.27 apart say before
0.25 apart say behind
0.30 apart tell before
0.15 apart tell behind
0.94 before according
0.42 before according verb 0
0.52 before according verb 1
0.17 before apart
0.19 before apart gap +
-0.39 before apart gap 0
0.22 before apart gap 4
0.11 before apart gap 9
0.19 before apart superseded
-0.12 before apart verb 1
0.30 before apart verb 2
0.22 before body
0.29 before body-name
0.15 before by
0.13 before by verb 1
-0.15 before call gap +
-0.18 before call gap 0
0.31 before call gap 1
0.27 before call gap 4
-0.20 before call gap 9
-0.52 before description
-0.09 before document
-0.15 before far
-0.22 before far gap 0
0.29 before far gap 2
0.13 before far gap 4
-0.36 before far gap 9
-0.11 before far verb 0
-0.38 before feel gap +
0.11 before feel gap 0
-0.66 before feel gap 1
-0.34 before feel gap 2
0.12 before feel gap 4
-0.13 before feel gap 9
0.56 before helped
-0.16 before helped gap +
0.23 before helped gap 0
0.54 before helped gap 4
0.09 before helped gap 9
0.28 before helped verb 0
0.49 before helped verb 1
-0.08 before inverted
-0.14 before inverted gap +
0.20 before inverted gap 4
-0.09 before inverted gap 9
-0.09 before inverted superseded
0.10 before joined
-0.08 before joined gap 1
1.30 before linked behind ,
0.23 before linked behind and
-1.15 before linked behind cue
-0.10 before linked behind helper
0.39 before linked behind mark
-0.27 before linked behind preposition
0.95 before linked behind start
-0.67 before linked behind that
-0.29 before linked behind verb
0.31 before linked behind word
0.38 before linked lead ,
0.25 before linked lead a
0.25 before linked lead as
-0.22 before linked lead mark
0.44 before linked lead name
0.10 before linked lead prep
0.21 before linked lead that
0.52 before linked lead word
0.43 before linked nearer 0
0.61 before linked nearer 1
0.58 before linked nearer 2
0.11 before linked nearer 4
0.19 before linked nearer 9
0.82 before linked nth 0
-0.12 before linked nth 1
0.14 before linked nth 2
0.14 before linked nth 4
0.35 before linked nth 9
-0.60 before linked possessive
-0.61 before linked quoted between
-0.42 before linked shape Up,
0.22 before linked shape Up.
0.29 before linked shape low,
0.92 before linked shape low-
0.59 before linked shape low.
0.22 before linked subordinate
0.53 before linked then ,
0.53 before linked then cue
0.12 before linked then helper
-0.23 before linked then mark
0.27 before linked then preposition
-0.18 before linked then quoted
0.19 before linked then verb
-0.13 before linked then who
0.42 before linked then word
0.50 before loose behind ,
0.46 before loose behind and
0.51 before loose behind mark
0.33 before loose behind preposition
0.17 before loose behind start
-0.40 before loose behind that
-0.37 before loose behind verb
-0.44 before loose behind word
0.36 before loose lead :
0.19 before loose lead a
0.18 before loose lead as
0.19 before loose lead det
-0.56 before loose lead mark
-0.25 before loose lead name
0.25 before loose lead that
0.11 before loose nearer 0
0.55 before loose nearer 1
0.54 before loose nearer 2
-0.15 before loose nearer 4
-0.64 before loose nearer 9
-0.08 before loose nth +
0.91 before loose nth 0
0.27 before loose nth 1
-0.14 before loose nth 2
-0.35 before loose nth 4
-0.22 before loose nth 9
0.44 before loose possessive
-0.33 before loose quoted between
0.11 before loose shape Up,
0.20 before loose shape Up.
-0.19 before loose shape low,
0.45 before loose shape low-
-0.13 before loose shape low.
-0.65 before loose then ,
0.66 before loose then :
-0.17 before loose then and
0.65 before loose then cue
0.11 before loose then helper
-0.39 before loose then mark
-0.26 before loose then preposition
-0.41 before loose then quoted
0.58 before loose then verb
0.14 before loose then who
0.13 before loose then word
1.04 before loosely behind ,
-0.13 before loosely behind and
-0.53 before loosely behind cue
0.17 before loosely behind mark
0.76 before loosely behind start
-0.24 before loosely behind that
-0.40 before loosely behind word
-0.62 before loosely subordinate
-0.31 before loosely then and
0.30 before loosely then cue
0.09 before loosely then helper
-0.20 before loosely then mark
-0.19 before loosely then quoted
-0.12 before loosely then that
0.74 before loosely then verb
0.21 before loosely then word
0.38 before name
0.24 before none
-0.34 before object
-0.11 before object gap 1
-0.34 before object verb 0
0.46 before participle
0.14 before participle gap +
0.11 before participle gap 0
-0.08 before participle gap 2
0.15 before participle gap 4
0.21 before participle gap 9
0.09 before participle superseded
0.30 before participle verb 0
0.17 before participle verb 1
-0.33 before passive
-0.36 before passive gap +
-0.21 before passive verb 0
0.90 before person
0.20 before phrase gap +
-0.19 before phrase gap 1
-0.10 before phrase gap 2
0.14 before phrase gap 9
-0.19 before phrase verb 0
0.81 before previous itself
0.85 before previous name
0.24 before previous other
0.57 before previous pronoun
0.48 before pronoun
0.24 before relative
0.20 before relative gap +
0.08 before relative gap 1
-0.22 before relative gap 2
-0.21 before relative gap 9
0.19 before say gap +
0.11 before say gap 1
0.63 before say gap 2
0.38 before say gap 4
0.16 before say gap 9
0.76 before some verb
0.36 before speech
0.52 before subject
0.35 before subject gap 0
0.11 before subject gap 2
0.45 before subject gap 9
-0.36 before subject superseded
0.26 before subject verb 0
0.52 before subject verb 1
0.18 before subject verb 2
0.27 before superseded
0.48 before tell gap +
0.13 before tell gap 1
-0.14 before tell gap 2
0.31 before tell gap 4
0.21 before tell gap 9
0.90 behind according
0.87 behind according gap 4
0.62 behind according superseded
0.28 behind according verb 0
0.62 behind according verb 1
0.13 behind apart
-0.13 behind apart gap +
0.19 behind apart gap 0
0.11 behind apart gap 2
-0.16 behind apart superseded
0.14 behind apart verb 0
0.11 behind apart verb 1
-0.14 behind body
0.16 behind body-name
0.24 behind by
-0.24 behind call gap +
-0.15 behind call gap 0
-0.19 behind call gap 1
-0.25 behind call gap 4
-0.21 behind call gap 9
-0.14 behind description
0.45 behind document
-0.21 behind far
-0.12 behind far verb 0
-0.17 behind feel gap +
-0.19 behind feel gap 0
-0.09 behind feel gap 1
-0.14 behind feel gap 9
-0.11 behind helped
-0.19 behind helped gap 0
0.08 behind helped gap 2
0.11 behind helped verb 0
-0.20 behind helped verb 1
0.34 behind inverted
0.37 behind inverted gap +
0.17 behind inverted gap 0
-0.16 behind inverted gap 1
-0.10 behind inverted gap 4
0.12 behind inverted superseded
0.34 behind inverted verb 0
1.03 behind linked behind ,
-0.24 behind linked behind and
-0.12 behind linked behind helper
0.22 behind linked behind preposition
0.15 behind linked behind quoted
0.57 behind linked behind start
-0.10 behind linked behind verb
-0.34 behind linked behind word
0.46 behind linked nearer 0
0.35 behind linked nearer 2
-0.15 behind linked nearer 9
0.46 behind linked nth 0
0.35 behind linked nth 2
-0.15 behind linked nth 9
0.19 behind linked quoted between
0.53 behind linked shape Up,
-0.20 behind linked shape Up-
-0.19 behind linked shape Up.
0.40 behind linked shape low,
0.28 behind linked shape low-
-0.61 behind linked subordinate
0.83 behind linked then ,
0.36 behind linked then cue
-0.18 behind linked then helper
0.59 behind linked then mark
-0.11 behind linked then word
0.08 behind loose behind ,
-0.13 behind loose behind helper
0.18 behind loose behind mark
-0.11 behind loose behind preposition
-0.14 behind loose behind start
0.13 behind loose behind word
-0.09 behind loose nearer 1
0.36 behind loose nearer 2
-0.25 behind loose nearer 4
-0.17 behind loose nearer 9
-0.09 behind loose nth 1
0.36 behind loose nth 2
-0.25 behind loose nth 4
-0.17 behind loose nth 9
0.27 behind loose shape Up,
0.25 behind loose shape Up-
-0.21 behind loose shape low,
-0.33 behind loose shape low-
-0.46 behind loose subordinate
-0.10 behind loose then and
0.28 behind loose then cue
-0.18 behind loose then helper
-0.21 behind loose then preposition
-0.11 behind loosely behind word
-0.11 behind loosely subordinate
-0.11 behind loosely then verb
0.56 behind name
-0.14 behind none
-0.23 behind object
-0.09 behind object superseded
-0.13 behind object verb 0
-0.12 behind participle
-0.12 behind participle verb 0
-0.10 behind passive
-0.17 behind phrase
-0.08 behind phrase gap 4
-0.09 behind phrase gap 9
-0.11 behind phrase superseded
-0.14 behind phrase verb 1
0.30 behind previous itself
0.30 behind previous name
0.34 behind previous pronoun
0.24 behind pronoun
-0.32 behind relative
0.45 behind say gap +
0.58 behind say gap 0
0.22 behind say gap 2
-0.28 behind say gap 4
0.23 behind say gap 9
0.25 behind some verb
-0.13 behind speech
0.37 behind subject
0.55 behind subject gap 0
-0.21 behind subject gap 1
-0.30 behind subject gap 4
0.10 behind subject gap 9
0.50 behind subject verb 0
-0.42 behind subject verb 1
0.11 behind subject verb 2
0.22 behind superseded
-0.10 behind tell gap +
0.39 behind tell gap 0
0.09 below apart verb 0
-0.12 below body
-0.10 below body-name
-0.27 below description
-0.21 below document
-0.14 below far
-0.10 below far verb 0
-0.19 below helped
-0.11 below helped verb 0
-0.16 below inverted
-0.10 below inverted verb 0
-0.15 below linked behind ,
-0.26 below linked behind cue
0.16 below linked behind mark
-0.14 below linked behind preposition
-0.09 below linked behind quoted
-0.24 below linked behind start
-0.08 below linked behind word
-0.36 below linked nearer 0
-0.29 below linked nearer 1
-0.25 below linked nearer 2
-0.26 below linked nearer 4
-0.36 below linked nth 0
-0.29 below linked nth 1
-0.25 below linked nth 2
-0.26 below linked nth 4
-0.30 below linked shape Up,
-0.15 below linked shape Up-
-0.49 below linked shape Up.
-0.10 below linked shape low.
-0.35 below linked then cue
-0.18 below linked then helper
-0.15 below linked then preposition
-0.10 below linked verb then ,
-0.23 below linked verb then det
-0.10 below linked verb then end
-0.24 below linked verb then name
-0.32 below linked verb then word
-0.13 below loose behind ,
0.17 below loose behind mark
-0.32 below loose behind preposition
-0.23 below loose behind word
0.13 below loose nearer 0
-0.25 below loose nearer 1
-0.21 below loose nearer 2
-0.31 below loose nearer 4
0.13 below loose nth 0
-0.25 below loose nth 1
-0.21 below loose nth 2
-0.31 below loose nth 4
-0.19 below loose shape Up,
-0.09 below loose shape Up-
-0.23 below loose shape Up.
-0.18 below loose subordinate
-0.16 below loose then helper
-0.20 below loose then preposition
-0.24 below loose then word
-0.09 below loosely then word
-0.41 below name
-0.52 below none
-0.27 below person
-0.11 below phrase
-0.24 below previous name
-0.39 below previous none
-0.61 below previous other
-0.24 below previous pronoun
-0.27 below pronoun
-0.15 below some verb
-0.09 below speech
-0.36 below subject
-0.27 below subject verb 0
-0.28 below superseded
0.32 by nth 0 nearer 0
0.22 by say behind
0.15 by tell before
0.74 colon
-0.08 earlier description
-0.10 earlier helped
-0.08 earlier inverted
-0.09 earlier linked behind ,
-0.13 earlier linked behind cue
0.14 earlier linked behind quoted
0.12 earlier linked nearer 0
-0.12 earlier linked nearer 1
-0.12 earlier linked nearer 4
-0.11 earlier linked nearer 9
-0.09 earlier linked nth 1
-0.11 earlier linked nth 2
-0.11 earlier linked nth 4
-0.08 earlier linked shape low-
-0.09 earlier linked then helper
-0.09 earlier linked verb then det
0.16 earlier linked verb then end
-0.14 earlier linked verb then name
-0.10 earlier linked verb then prep
0.09 earlier linked verb then that
-0.14 earlier linked verb then word
-0.09 earlier loose behind preposition
-0.09 earlier loose nth 4
-0.12 earlier loose shape Up.
-0.21 earlier name
-0.30 earlier none
0.16 earlier previous itself
-0.15 earlier previous none
-0.44 earlier previous other
-0.13 earlier previous pronoun
-0.10 earlier pronoun
-0.10 earlier superseded
-0.19 far call before
-0.11 far call behind
0.13 far feel before
-0.11 far feel behind
-0.29 far nth 0 nearer 0
-0.18 far nth 0 nearer 1
0.10 far nth 0 nearer 4
0.22 far nth 0 nearer 9
-0.18 far nth 1 nearer 1
-0.14 far nth 1 nearer 2
-0.08 far nth 2 nearer 1
-0.15 far nth 2 nearer 2
-0.09 far nth 4 nearer 2
-0.09 far nth 4 nearer 4
-0.11 far nth 4 nearer 9
-0.60 far say before
-0.25 far say behind
-0.11 far tell behind
0.11 helped call before
-0.15 helped call behind
-0.09 helped feel before
-0.11 helped feel behind
0.10 helped nth 0 nearer 0
-0.13 helped nth 0 nearer 1
-0.14 helped nth 0 nearer 9
-0.45 helped nth 1 nearer 1
0.14 helped nth 1 nearer 2
-0.38 helped nth 1 nearer 4
-0.20 helped nth 1 nearer 9
0.26 helped nth 2 nearer 0
0.31 helped nth 2 nearer 1
0.19 helped nth 2 nearer 2
-0.24 helped nth 2 nearer 4
0.55 helped nth 4 nearer 0
-0.18 helped nth 4 nearer 1
-0.11 helped nth 4 nearer 2
-0.28 helped nth 9 nearer 1
0.40 helped nth 9 nearer 2
-0.10 helped nth 9 nearer 4
0.18 helped say before
0.15 inside apart gap 0
0.32 inside document
-0.17 inside far
-0.13 inside far gap 0
-0.17 inside far verb 0
0.10 inside helped
0.12 inside helped verb 0
0.26 inside inverted
0.29 inside inverted gap 0
0.26 inside inverted verb 0
0.16 inside linked behind cue
0.51 inside linked behind quoted
0.47 inside linked behind start
-0.13 inside linked behind word
0.55 inside linked nearer 0
0.12 inside linked nearer 1
0.55 inside linked nth 0
0.12 inside linked nth 1
0.36 inside linked shape Up,
0.16 inside linked shape low,
0.26 inside linked shape low.
-0.20 inside linked subordinate
0.30 inside linked then ,
0.52 inside linked then cue
0.10 inside linked then helper
-0.15 inside linked then word
0.15 inside loose behind preposition
0.22 inside loose nearer 1
0.22 inside loose nth 1
0.12 inside loose shape Up,
0.23 inside loose then mark
-0.13 inside loosely behind start
0.34 inside name
0.10 inside none
-0.10 inside object
-0.10 inside object verb 0
0.13 inside previous none
0.49 inside previous other
0.36 inside previous pronoun
0.33 inside pronoun
0.54 inside say gap 0
0.23 inside say gap 1
-0.17 inside say gap 2
0.11 inside say gap 4
0.48 inside say gap 9
0.52 inside subject
0.40 inside subject gap 0
0.22 inside subject gap 1
0.28 inside subject gap 9
0.44 inside subject verb 0
0.18 inside subject verb 1
0.12 inside superseded
0.13 inside tell gap 0
-0.13 inside tell gap 4
-0.18 inverted call before
-0.32 inverted call behind
0.15 inverted feel before
-0.12 inverted feel behind
0.10 inverted nth 0 nearer 0
0.36 inverted nth 0 nearer 1
-0.21 inverted nth 1 nearer 1
0.11 inverted nth 2 nearer 1
0.26 inverted nth 2 nearer 2
0.13 inverted nth 4 nearer 0
0.13 inverted nth 4 nearer 4
0.19 inverted say before
0.98 inverted say behind
-0.12 inverted tell before
-0.23 inverted tell behind
-0.22 joined call before
-0.16 joined feel before
-0.08 joined nth 0 nearer 0
0.18 joined nth 0 nearer 1
-0.22 joined nth 0 nearer 4
0.26 joined nth 0 nearer 9
-0.12 joined nth 1 nearer 4
0.10 joined nth 2 nearer 1
0.26 joined say before
0.17 last body
-0.28 last description
-0.22 last far
-0.14 last far verb 0
-0.08 last far verb 1
-0.24 last helped
-0.19 last helped verb 0
0.28 last inverted
0.20 last inverted superseded
0.09 last inverted verb 0
0.20 last inverted verb 1
-0.12 last joined
-0.16 last linked behind ,
0.39 last linked behind preposition
-0.08 last linked behind quoted
-0.13 last linked behind start
0.12 last linked behind verb
-0.10 last linked behind word
0.22 last linked nearer 0
-0.09 last linked nearer 4
-0.23 last linked nearer 9
0.24 last linked nth 0
-0.26 last linked nth 2
-0.21 last linked nth 4
0.26 last linked possessive
-0.23 last linked shape Up,
-0.29 last linked shape Up-
0.86 last linked shape Up.
-0.15 last linked shape low,
-0.42 last linked shape low-
0.26 last linked subordinate
0.46 last linked then ,
0.18 last linked then cue
-0.22 last linked then helper
-0.22 last linked then preposition
-0.09 last linked then word
-0.23 last linked verb then as
0.09 last linked verb then det
-0.17 last linked verb then end
0.23 last linked verb then name
0.37 last linked verb then prep
-0.11 last linked verb then that
-0.27 last linked verb then word
0.31 last loose behind ,
-0.30 last loose behind preposition
-0.25 last loose behind start
0.25 last loose behind word
-0.16 last loose nearer 2
-0.10 last loose nearer 4
-0.21 last loose nth 1
0.16 last loose nth 2
-0.19 last loose shape Up,
0.18 last loose shape Up-
-0.13 last loose shape Up.
-0.16 last loose shape low-
0.20 last loose shape low.
-0.17 last loose subordinate
-0.13 last loose then helper
0.10 last loose then mark
-0.11 last loose then preposition
0.16 last loose then verb
-0.10 last loose then word
0.16 last loosely behind ,
-0.09 last loosely behind cue
-0.18 last loosely behind start
-0.11 last loosely behind word
-0.08 last loosely then ,
-0.11 last loosely then verb
0.45 last name
-0.16 last none
-0.18 last object
-0.12 last object verb 0
0.15 last participle
0.24 last participle superseded
-0.08 last participle verb 0
0.26 last participle verb 1
-0.23 last person
-0.11 last phrase
0.90 last previous itself
-0.53 last previous none
-0.58 last previous other
-0.16 last previous pronoun
-0.21 last pronoun
0.11 last some verb
0.18 last subject
-0.34 last subject superseded
0.37 last subject verb 0
-0.16 last subject verb 1
-0.12 last superseded
-0.18 linked behind a preposition
0.16 linked body 
0.40 linked body-name 
-0.71 linked description 
0.49 linked name 
-0.11 linked person 
0.55 linked pronoun he
0.24 linked pronoun his
-0.16 linked pronoun it
0.52 linked pronoun she
-0.55 linked pronoun they
-0.14 linked pronoun we
0.26 linked relative 
-0.48 linked speech 
-0.50 loose behind a preposition
-0.36 loose body 
0.10 loose body-name 
-0.77 loose description 
-0.12 loose name 
-0.14 loose person 
0.23 loose pronoun he
0.20 loose pronoun her
-0.17 loose pronoun his
-0.18 loose pronoun i
-0.63 loose pronoun it
-0.10 loose pronoun she
-0.39 loose relative 
0.72 loose speech 
-0.13 names helped
-0.22 names joined
-0.09 names object
-0.15 names phrase
-0.10 names relative
0.50 names subject
-0.12 next description
-0.08 next document
-0.09 next helped
-0.09 next linked behind ,
-0.11 next linked behind cue
0.27 next linked behind quoted
-0.10 next linked behind start
-0.14 next linked nearer 0
-0.09 next linked nearer 2
-0.11 next linked nearer 4
-0.14 next linked nth 0
-0.09 next linked nth 2
-0.11 next linked nth 4
0.13 next linked shape Up,
-0.13 next linked shape Up-
0.11 next linked shape Up.
-0.16 next linked shape low,
-0.20 next linked shape low-
-0.11 next linked shape low.
-0.08 next linked subordinate
-0.11 next linked then helper
-0.08 next linked verb then ,
-0.15 next linked verb then det
0.33 next linked verb then end
-0.21 next linked verb then word
-0.09 next loose behind word
-0.10 next loose nearer 0
0.11 next loose nearer 1
-0.12 next loose nearer 2
-0.17 next loose nearer 4
-0.10 next loose nth 0
0.11 next loose nth 1
-0.12 next loose nth 2
-0.17 next loose nth 4
-0.15 next loose shape low-
-0.19 next loose then preposition
0.17 next loose then verb
-0.09 next loose then word
-0.10 next name
-0.28 next none
-0.11 next person
-0.18 next previous none
-0.56 next previous other
0.09 next previous pronoun
0.14 next some verb
-0.14 next superseded
0.60 nobody
0.15 nobody cue false
0.43 nobody cue true
0.20 nobody lead ,
0.09 nobody lead :
0.15 nobody lead a
0.48 nobody lead det
-1.08 nobody lead mark
0.24 nobody lead name
0.83 nobody lead prep
-0.56 nobody lead quoted
0.09 nobody lead that
0.44 nobody lead word
0.62 nobody names false
0.16 nobody names true
0.48 nobody shape Up,
0.60 nobody shape Up-
-0.43 nobody shape Up.
0.24 nobody shape low,
0.20 nobody shape low-
-0.18 nobody shape low.
0.98 nobody short cue false
0.37 nobody short cue true
0.20 nobody short lead a
0.12 nobody short lead det
0.66 nobody short lead mark
0.15 nobody short lead name
0.09 nobody short lead prep
-0.09 nobody short lead that
1.12 nobody title
-0.85 nobody words +
0.73 nobody words 1
0.52 nobody words 2
0.59 nobody words 6
-0.13 object call before
-0.21 object feel before
-0.10 object feel behind
-0.23 object nth 1 nearer 1
-0.12 object nth 2 nearer 2
-0.11 object nth 4 nearer 0
-0.12 object nth 4 nearer 4
-0.21 object say before
-0.08 object say behind
-0.10 object tell before
-0.17 object tell behind
-0.09 participle call behind
0.12 participle nth 0 nearer 1
0.11 participle nth 0 nearer 2
0.49 participle nth 0 nearer 4
-0.26 participle nth 0 nearer 9
0.17 participle nth 1 nearer 1
0.14 participle nth 1 nearer 2
0.26 participle nth 1 nearer 9
-0.16 participle nth 2 nearer 1
-0.39 participle nth 2 nearer 4
-0.08 participle nth 4 nearer 0
-0.09 participle nth 4 nearer 1
0.21 participle nth 4 nearer 4
-0.09 participle nth 9 nearer 1
0.15 participle nth 9 nearer 2
0.16 participle say before
-0.11 participle say behind
0.32 participle tell before
0.23 passive call before
-0.43 passive feel before
-0.27 passive nth 0 nearer 4
-0.12 passive nth 0 nearer 9
-0.11 passive nth 1 nearer 1
-0.27 passive say before
0.10 passive tell before
-0.22 phrase feel before
-0.10 phrase feel behind
0.08 phrase nth 0 nearer 1
0.09 phrase nth 0 nearer 4
-0.09 phrase nth 0 nearer 9
-0.12 phrase nth 1 nearer 1
-0.09 phrase nth 1 nearer 2
-0.15 phrase nth 2 nearer 2
-0.11 phrase nth 2 nearer 9
0.16 phrase nth 4 nearer 4
-0.19 phrase nth 4 nearer 9
-0.10 phrase say behind
-0.27 relative call before
-0.12 relative feel before
-0.20 relative nth 0 nearer 4
0.12 relative nth 0 nearer 9
-0.08 relative nth 2 nearer 2
0.09 relative say before
0.21 subject call before
-0.55 subject call behind
-0.68 subject feel before
-0.59 subject feel behind
0.32 subject nth 0 nearer 0
-0.15 subject nth 0 nearer 1
-0.49 subject nth 0 nearer 2
-0.09 subject nth 0 nearer 9
0.62 subject nth 1 nearer 0
0.39 subject nth 1 nearer 1
0.20 subject nth 1 nearer 9
0.08 subject nth 2 nearer 0
0.47 subject nth 2 nearer 1
0.08 subject nth 2 nearer 2
-0.29 subject nth 2 nearer 4
0.41 subject nth 4 nearer 0
0.22 subject nth 4 nearer 1
0.10 subject nth 4 nearer 2
-0.27 subject nth 4 nearer 9
0.26 subject nth 9 nearer 1
0.58 subject say before
0.63 subject say behind
0.82 subject tell before
0.55 subject tell behind
`;

/** What each feature of a phrase speaks for or against its naming the speaker. */
export const WEIGHTS: Weights = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => [row.slice(row.indexOf(' ') + 1), Number.parseFloat(row)]),
);
