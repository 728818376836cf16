import type { Weights } from './rank.ts';

/** Written by `npm run train -- speakers`: a weight and its feature on each line. Data. */
const TABLE = `
-0.16 above apart
-0.12 above apart verb 0
-0.18 above body
0.34 above body-name
-0.32 above description
-0.18 above document
-0.18 above far
-0.14 above far verb 0
-0.11 above helped verb 1
-0.19 above linked behind ,
-0.10 above linked behind cue
-0.32 above linked behind preposition
0.29 above linked behind start
-0.19 above linked behind word
0.15 above linked nearer 1
-0.13 above linked nearer 2
-0.51 above linked nearer 4
-0.23 above linked nearer 9
-0.19 above linked nth 0
-0.28 above linked nth 1
-0.40 above linked nth 2
-0.27 above linked shape Up,
-0.09 above linked shape Up-
0.23 above linked shape Up.
-0.17 above linked shape low,
-0.33 above linked shape low-
-0.26 above linked shape low.
-0.08 above linked subordinate
-0.21 above linked then ,
-0.12 above linked then cue
-0.09 above linked then mark
-0.12 above linked then preposition
0.10 above linked then word
-0.31 above linked verb then det
0.11 above linked verb then end
-0.25 above linked verb then name
-0.16 above linked verb then prep
0.30 above linked verb then that
-0.32 above linked verb then word
-0.10 above loose behind ,
-0.11 above loose behind helper
-0.28 above loose behind preposition
0.27 above loose behind that
-0.19 above loose behind word
-0.16 above loose nearer 1
-0.17 above loose nearer 2
-0.16 above loose nearer 9
-0.14 above loose nth 0
-0.33 above loose nth 2
-0.21 above loose shape Up,
0.15 above loose shape Up-
-0.13 above loose shape Up.
-0.17 above loose shape low-
-0.10 above loose shape low.
0.29 above loose subordinate
-0.22 above loose then ,
0.23 above loose then :
-0.15 above loose then helper
-0.11 above loose then mark
-0.24 above loose then word
0.11 above loosely behind ,
-0.21 above loosely behind start
-0.11 above loosely then helper
0.11 above loosely then verb
-0.13 above loosely then word
-0.22 above name
-0.45 above none
-0.31 above not plain
-0.39 above person
-0.16 above phrase
-0.08 above phrase verb 0
0.19 above previous itself
-0.10 above previous name
-0.37 above previous none
-0.60 above previous other
-0.24 above previous pronoun
-0.53 above pronoun
-0.21 above relative
0.25 above speech
-0.39 above subject verb 0
0.43 above subject verb 1
-0.27 above superseded
1.12 according according before
0.41 according according behind
0.32 according nth 0 nearer 0
0.32 according nth 0 nearer 1
0.21 according nth 0 nearer 4
-0.29 apart feel before
-0.14 apart nth 0 nearer 0
0.11 apart nth 0 nearer 1
0.12 apart nth 0 nearer 2
0.43 apart nth 0 nearer 4
0.53 apart nth 0 nearer 9
-0.17 apart nth 1 nearer 1
0.09 apart nth 1 nearer 4
0.11 apart nth 1 nearer 9
-0.08 apart nth 2 nearer 1
-0.14 apart nth 2 nearer 2
-0.09 apart nth 2 nearer 4
-0.18 apart nth 4 nearer 1
-0.10 apart nth 4 nearer 4
-0.17 apart nth 9 nearer 0
0.17 apart say before
0.21 apart tell before
0.83 before according
0.36 before according verb 0
0.47 before according verb 1
0.09 before apart
0.24 before apart gap +
-0.29 before apart gap 0
-0.13 before apart gap 1
0.08 before apart gap 2
0.10 before apart gap 4
0.24 before apart superseded
-0.19 before apart verb 0
0.29 before apart verb 2
0.17 before body
0.37 before body-name
0.14 before by
0.11 before by verb 1
-0.30 before call gap +
0.28 before call gap 1
0.18 before call gap 4
-0.22 before call gap 9
-0.63 before description
-0.33 before document
-0.18 before far
-0.20 before far gap 0
-0.08 before far gap 1
0.18 before far gap 2
0.19 before far gap 4
-0.20 before far gap 9
-0.15 before far verb 0
-0.58 before feel gap +
0.19 before feel gap 0
-0.48 before feel gap 1
-0.29 before feel gap 2
0.23 before feel gap 4
0.50 before helped
-0.26 before helped gap +
0.28 before helped gap 0
0.21 before helped gap 1
-0.10 before helped gap 2
0.43 before helped gap 4
-0.13 before helped superseded
0.21 before helped verb 0
0.51 before helped verb 1
-0.28 before inverted
-0.32 before inverted gap +
0.10 before inverted gap 1
0.18 before inverted gap 4
-0.23 before inverted gap 9
-0.11 before inverted superseded
-0.10 before inverted verb 0
-0.16 before inverted verb 1
0.30 before joined
-0.10 before joined gap 1
1.22 before linked behind ,
0.15 before linked behind and
-0.99 before linked behind cue
-0.09 before linked behind helper
0.30 before linked behind mark
0.93 before linked behind start
-0.68 before linked behind that
-0.47 before linked behind verb
0.41 before linked lead ,
0.18 before linked lead a
0.21 before linked lead as
0.45 before linked lead name
0.39 before linked lead word
0.23 before linked nearer 0
0.51 before linked nearer 1
0.56 before linked nearer 2
0.10 before linked nearer 4
0.25 before linked nearer 9
0.91 before linked nth 0
-0.23 before linked nth 1
0.09 before linked nth 4
0.11 before linked nth 9
-0.50 before linked possessive
-0.51 before linked quoted between
-0.48 before linked shape Up,
0.22 before linked shape Up.
0.12 before linked shape low,
0.84 before linked shape low-
0.65 before linked shape low.
0.25 before linked subordinate
0.32 before linked then ,
0.48 before linked then cue
0.12 before linked then helper
-0.11 before linked then mark
-0.15 before linked then quoted
0.19 before linked then verb
-0.26 before linked then who
0.31 before linked then word
0.59 before loose behind ,
0.53 before loose behind and
-0.12 before loose behind helper
-0.08 before loose behind mark
0.31 before loose behind preposition
0.20 before loose behind start
-0.27 before loose behind that
-0.34 before loose behind verb
-0.35 before loose behind word
0.22 before loose lead :
0.23 before loose lead a
0.22 before loose lead as
-0.52 before loose lead mark
-0.23 before loose lead name
0.32 before loose lead that
0.47 before loose nearer 1
0.53 before loose nearer 2
-0.16 before loose nearer 4
-0.54 before loose nearer 9
-0.08 before loose nth +
0.80 before loose nth 0
0.16 before loose nth 1
-0.15 before loose nth 2
-0.23 before loose nth 4
-0.24 before loose nth 9
0.56 before loose possessive
-0.38 before loose quoted between
0.15 before loose shape Up.
-0.17 before loose shape low,
0.42 before loose shape low-
-0.18 before loose shape low.
-0.57 before loose then ,
0.28 before loose then :
-0.13 before loose then and
0.66 before loose then cue
0.14 before loose then helper
-0.43 before loose then mark
-0.22 before loose then preposition
-0.39 before loose then quoted
0.09 before loose then that
0.56 before loose then verb
0.14 before loose then who
0.18 before loose then word
0.26 before loosely behind (
0.94 before loosely behind ,
-0.50 before loosely behind cue
-0.09 before loosely behind mark
0.97 before loosely behind start
-0.20 before loosely behind that
-0.32 before loosely behind verb
-0.30 before loosely behind word
-0.48 before loosely subordinate
-0.10 before loosely then ,
-0.30 before loosely then and
0.46 before loosely then cue
0.12 before loosely then helper
0.12 before loosely then mark
-0.31 before loosely then preposition
-0.21 before loosely then quoted
-0.08 before loosely then that
0.72 before loosely then verb
0.21 before loosely then word
0.31 before name
0.14 before none
-0.24 before not plain
-0.27 before object
-0.09 before object gap 1
-0.24 before object verb 0
0.46 before participle
0.15 before participle gap +
-0.10 before participle gap 2
0.15 before participle gap 4
0.26 before participle gap 9
0.09 before participle superseded
0.30 before participle verb 0
0.17 before participle verb 1
-0.37 before passive
-0.38 before passive gap +
-0.30 before passive verb 0
0.81 before person
-0.16 before phrase gap 1
-0.10 before phrase gap 2
-0.13 before phrase gap 4
0.26 before phrase gap 9
0.47 before plain
0.73 before previous itself
0.61 before previous name
0.29 before previous other
0.36 before previous pronoun
0.57 before pronoun
0.26 before relative
0.24 before relative gap +
0.11 before relative gap 1
-0.18 before relative gap 2
-0.19 before relative gap 9
0.20 before say gap +
-0.21 before say gap 0
0.48 before say gap 2
0.31 before say gap 4
0.79 before some verb
0.31 before speech
0.44 before subject
-0.13 before subject gap +
0.14 before subject gap 0
0.19 before subject gap 2
0.12 before subject gap 4
0.42 before subject gap 9
-0.27 before subject verb 0
0.96 before subject verb 1
0.37 before subject verb 2
0.61 before superseded
0.59 before tell gap +
0.26 before tell gap 4
0.25 before tell gap 9
0.43 behind according
0.43 behind according verb 0
0.17 behind apart gap 0
0.10 behind apart verb 0
-0.12 behind body
-0.10 behind body-name
-0.19 behind call gap +
-0.15 behind call gap 0
-0.23 behind call gap 1
-0.24 behind call gap 4
-0.18 behind call gap 9
-0.09 behind description
0.41 behind document
-0.14 behind far
-0.19 behind feel gap +
-0.19 behind feel gap 0
-0.09 behind feel gap 1
-0.09 behind feel gap 9
0.12 behind helped verb 0
-0.16 behind helped verb 1
0.32 behind inverted
0.18 behind inverted gap +
0.27 behind inverted gap 0
-0.20 behind inverted gap 1
-0.08 behind inverted gap 4
0.15 behind inverted gap 9
0.40 behind inverted verb 0
-0.08 behind inverted verb 1
0.90 behind linked behind ,
-0.23 behind linked behind and
0.23 behind linked behind preposition
0.14 behind linked behind quoted
0.48 behind linked behind start
-0.11 behind linked behind verb
-0.49 behind linked behind word
0.33 behind linked nearer 0
-0.09 behind linked nearer 1
0.41 behind linked nearer 2
-0.12 behind linked nearer 4
0.33 behind linked nth 0
-0.09 behind linked nth 1
0.41 behind linked nth 2
-0.12 behind linked nth 4
0.20 behind linked quoted between
0.33 behind linked shape Up,
-0.27 behind linked shape Up-
0.37 behind linked shape low,
0.25 behind linked shape low-
-0.55 behind linked subordinate
0.66 behind linked then ,
0.26 behind linked then cue
0.51 behind linked then mark
-0.15 behind linked then preposition
-0.22 behind linked then word
0.12 behind loose behind ,
-0.12 behind loose behind helper
0.28 behind loose behind mark
-0.09 behind loose behind verb
-0.20 behind loose behind word
-0.14 behind loose nearer 0
0.29 behind loose nearer 2
-0.20 behind loose nearer 4
-0.12 behind loose nearer 9
-0.14 behind loose nth 0
0.29 behind loose nth 2
-0.20 behind loose nth 4
-0.12 behind loose nth 9
-0.08 behind loose possessive
0.29 behind loose shape Up-
-0.18 behind loose shape low,
-0.28 behind loose shape low-
-0.36 behind loose subordinate
-0.09 behind loose then and
0.29 behind loose then cue
-0.15 behind loose then helper
-0.18 behind loose then preposition
-0.09 behind loosely behind word
-0.10 behind loosely subordinate
-0.08 behind loosely then verb
0.48 behind name
-0.26 behind none
-0.12 behind not plain
-0.14 behind object
-0.12 behind participle
-0.12 behind participle verb 0
-0.10 behind passive
-0.17 behind phrase
-0.12 behind phrase verb 1
0.39 behind plain
0.29 behind previous itself
-0.12 behind previous none
0.12 behind previous pronoun
-0.17 behind relative
0.28 behind say gap +
0.70 behind say gap 0
-0.15 behind say gap 4
0.37 behind say gap 9
0.22 behind some verb
-0.11 behind speech
0.26 behind subject
0.12 behind subject gap +
0.44 behind subject gap 0
-0.27 behind subject gap 1
-0.22 behind subject gap 4
0.11 behind subject gap 9
0.44 behind subject superseded
0.22 behind subject verb 0
-0.08 behind subject verb 1
0.20 behind subject verb 2
0.20 behind superseded
-0.20 below description
-0.16 below document
-0.10 below far
-0.13 below helped
-0.08 below helped verb 0
-0.10 below inverted
-0.11 below linked behind ,
-0.16 below linked behind cue
-0.09 below linked behind preposition
-0.10 below linked behind quoted
-0.20 below linked behind start
-0.47 below linked nearer 0
-0.27 below linked nearer 1
-0.24 below linked nearer 2
-0.47 below linked nth 0
-0.27 below linked nth 1
-0.24 below linked nth 2
-0.19 below linked shape Up,
-0.09 below linked shape Up-
-0.51 below linked shape Up.
-0.08 below linked shape low.
-0.11 below linked then ,
-0.32 below linked then cue
-0.13 below linked then helper
-0.11 below linked then preposition
-0.10 below linked verb then ,
-0.14 below linked verb then det
-0.08 below linked verb then end
-0.17 below linked verb then name
-0.16 below linked verb then prep
-0.22 below linked verb then word
-0.21 below loose behind preposition
-0.16 below loose behind word
-0.23 below loose nearer 1
-0.22 below loose nearer 2
-0.23 below loose nth 1
-0.22 below loose nth 2
-0.10 below loose shape Up,
-0.19 below loose shape Up.
-0.12 below loose then helper
0.18 below loose then mark
-0.18 below loose then preposition
-0.17 below loose then word
-0.48 below name
-0.48 below none
-0.32 below not plain
-0.18 below person
-0.09 below phrase
-0.37 below plain
-0.18 below previous name
-0.42 below previous none
-0.59 below previous other
-0.19 below previous pronoun
-0.20 below pronoun
-0.13 below some verb
-0.33 below subject
-0.26 below subject verb 0
-0.12 below superseded
0.27 by say behind
0.12 by tell before
0.32 colon
-0.09 earlier linked behind ,
-0.09 earlier linked behind cue
0.12 earlier linked behind quoted
0.11 earlier linked nearer 0
-0.08 earlier linked nearer 1
-0.11 earlier linked nearer 4
-0.11 earlier linked nearer 9
-0.12 earlier linked nth 1
-0.13 earlier linked nth 2
-0.11 earlier linked shape low-
0.12 earlier linked verb then end
-0.12 earlier linked verb then name
-0.14 earlier linked verb then word
-0.08 earlier loose nearer 4
-0.10 earlier loose nth 0
-0.08 earlier loose nth 2
-0.08 earlier loose shape Up.
-0.18 earlier name
-0.26 earlier none
-0.10 earlier not plain
0.13 earlier previous itself
-0.09 earlier previous none
-0.39 earlier previous other
-0.13 earlier previous pronoun
-0.13 earlier pronoun
-0.15 far call before
-0.10 far call behind
-0.10 far feel behind
-0.18 far nth 0 nearer 0
-0.16 far nth 0 nearer 1
0.20 far nth 0 nearer 2
0.22 far nth 0 nearer 4
0.08 far nth 0 nearer 9
-0.14 far nth 1 nearer 1
-0.13 far nth 1 nearer 2
-0.14 far nth 1 nearer 4
-0.11 far nth 1 nearer 9
-0.09 far nth 2 nearer 2
-0.55 far say before
-0.13 far say behind
0.10 far tell before
-0.09 far tell behind
0.08 helped call before
-0.13 helped call behind
-0.11 helped nth 0 nearer 1
-0.11 helped nth 0 nearer 2
0.12 helped nth 0 nearer 4
-0.20 helped nth 0 nearer 9
-0.31 helped nth 1 nearer 1
0.20 helped nth 1 nearer 2
-0.23 helped nth 1 nearer 4
-0.18 helped nth 1 nearer 9
0.09 helped nth 2 nearer 0
0.37 helped nth 2 nearer 1
0.18 helped nth 2 nearer 2
-0.15 helped nth 2 nearer 4
0.42 helped nth 4 nearer 0
-0.29 helped nth 4 nearer 1
0.14 helped nth 4 nearer 4
0.22 helped nth 9 nearer 2
0.10 helped say before
0.13 inside apart gap 0
0.32 inside document
-0.13 inside far
-0.10 inside far gap 0
-0.13 inside far verb 0
0.27 inside inverted
0.29 inside inverted gap 0
0.27 inside inverted verb 0
0.18 inside linked behind cue
0.58 inside linked behind quoted
0.36 inside linked behind start
0.45 inside linked nearer 0
0.16 inside linked nearer 1
0.45 inside linked nth 0
0.16 inside linked nth 1
0.33 inside linked shape Up,
0.18 inside linked shape low,
0.17 inside linked shape low.
-0.12 inside linked subordinate
0.26 inside linked then ,
0.44 inside linked then cue
0.11 inside linked then mark
-0.13 inside linked then word
0.16 inside loose behind preposition
0.22 inside loose nearer 1
0.22 inside loose nth 1
0.14 inside loose shape Up,
0.23 inside loose then mark
-0.10 inside loosely behind start
0.31 inside name
0.12 inside none
0.14 inside not plain
-0.09 inside object
-0.08 inside object verb 0
0.26 inside plain
0.10 inside previous none
0.36 inside previous other
0.37 inside previous pronoun
0.28 inside pronoun
0.45 inside say gap 0
0.18 inside say gap 1
-0.20 inside say gap 2
0.59 inside say gap 9
0.44 inside subject
0.30 inside subject gap 0
0.27 inside subject gap 1
0.37 inside subject gap 9
0.31 inside subject verb 0
0.28 inside subject verb 1
0.19 inside superseded
0.12 inside tell gap 0
-0.16 inside tell gap 4
-0.24 inverted call before
-0.32 inverted call behind
0.15 inverted feel before
-0.12 inverted feel behind
0.16 inverted nth 0 nearer 0
0.40 inverted nth 0 nearer 1
-0.18 inverted nth 0 nearer 2
-0.14 inverted nth 1 nearer 1
0.19 inverted nth 2 nearer 1
0.36 inverted nth 2 nearer 2
0.09 inverted say before
0.90 inverted say behind
-0.13 inverted tell behind
-0.19 joined call before
-0.11 joined feel before
0.18 joined nth 0 nearer 1
-0.32 joined nth 0 nearer 4
0.21 joined nth 0 nearer 9
-0.11 joined nth 1 nearer 4
0.27 joined nth 1 nearer 9
0.15 joined nth 2 nearer 1
0.37 joined say before
0.12 joined tell before
0.31 last according
0.10 last apart
0.09 last apart verb 1
-0.25 last body-name
-0.16 last description
-0.18 last far
-0.10 last far verb 0
-0.08 last far verb 1
-0.24 last helped
-0.21 last helped verb 0
0.30 last inverted
0.36 last inverted verb 0
-0.25 last linked behind ,
0.11 last linked behind cue
0.17 last linked behind preposition
0.13 last linked behind quoted
-0.17 last linked behind start
0.35 last linked behind word
-0.09 last linked nearer +
0.25 last linked nearer 0
-0.30 last linked nearer 1
0.28 last linked nearer 4
-0.15 last linked nearer 9
0.10 last linked nth 0
0.23 last linked nth 1
-0.30 last linked nth 2
-0.10 last linked shape Up,
0.69 last linked shape Up.
-0.11 last linked shape low,
-0.35 last linked shape low-
-0.22 last linked subordinate
0.51 last linked then ,
0.08 last linked then cue
-0.22 last linked then helper
0.18 last linked then mark
-0.17 last linked then preposition
-0.17 last linked verb then ,
-0.39 last linked verb then det
0.60 last linked verb then name
0.30 last linked verb then prep
-0.08 last linked verb then that
-0.09 last linked verb then word
0.27 last loose behind ,
-0.19 last loose behind preposition
-0.19 last loose behind start
-0.18 last loose nearer 0
0.17 last loose nearer 1
-0.14 last loose nearer 2
-0.12 last loose nearer 4
-0.27 last loose nth 0
-0.18 last loose nth 1
0.13 last loose nth 2
-0.10 last loose shape Up,
-0.09 last loose shape Up-
-0.19 last loose shape Up.
-0.13 last loose shape low-
0.24 last loose shape low.
-0.08 last loose subordinate
-0.09 last loose then ,
-0.09 last loose then helper
-0.13 last loose then mark
0.20 last loose then verb
-0.11 last loose then word
-0.12 last loosely behind start
-0.09 last loosely then ,
-0.09 last loosely then verb
0.49 last name
-0.33 last none
-0.10 last not plain
-0.12 last object
-0.10 last object verb 0
-0.18 last person
-0.12 last phrase
0.60 last previous itself
0.08 last previous name
-0.42 last previous none
-0.46 last previous other
-0.11 last previous pronoun
0.16 last some verb
0.09 last subject
-0.11 last subject superseded
0.17 last subject verb 0
0.20 linked body 
-0.67 linked description 
0.44 linked name 
0.31 linked pronoun he
0.23 linked pronoun his
0.43 linked pronoun she
-0.55 linked pronoun they
-0.18 linked pronoun we
0.37 linked relative 
-0.38 linked speech 
-0.29 loose behind a preposition
-0.51 loose body 
0.12 loose body-name 
-0.75 loose description 
-0.19 loose name 
-0.12 loose person 
0.38 loose pronoun he
0.24 loose pronoun her
-0.19 loose pronoun his
-0.58 loose pronoun it
-0.37 loose relative 
0.65 loose speech 
-0.15 names helped
-0.18 names joined
-0.18 names phrase
-0.12 names relative
0.37 names subject
-0.08 next document
0.08 next linked behind quoted
-0.31 next linked nearer 0
-0.10 next linked nearer 2
-0.31 next linked nth 0
-0.10 next linked nth 2
-0.13 next linked shape Up-
0.21 next linked shape Up.
-0.12 next linked shape low,
-0.18 next linked shape low-
-0.08 next linked shape low.
-0.09 next linked then cue
-0.08 next linked then helper
-0.10 next linked verb then det
0.16 next linked verb then end
-0.17 next linked verb then word
-0.13 next loose nearer 0
-0.15 next loose nearer 2
-0.13 next loose nth 0
-0.15 next loose nth 2
-0.15 next loose shape low-
0.08 next loose subordinate
-0.13 next loose then preposition
0.15 next loose then verb
-0.10 next loose then word
-0.24 next none
-0.11 next not plain
-0.10 next person
-0.09 next plain
-0.52 next previous other
-0.12 next pronoun
0.12 next some verb
-0.09 next subject
0.37 nobody
0.21 nobody cue false
0.25 nobody cue true
0.25 nobody lead ,
0.09 nobody lead :
0.19 nobody lead a
0.44 nobody lead det
-0.78 nobody lead mark
0.28 nobody lead name
0.91 nobody lead prep
-0.55 nobody lead quoted
0.13 nobody lead that
0.48 nobody lead word
0.41 nobody names false
0.33 nobody shape Up,
0.58 nobody shape Up-
-0.45 nobody shape Up.
0.25 nobody shape low,
0.21 nobody shape low-
-0.16 nobody shape low.
0.92 nobody short cue false
0.54 nobody short cue true
0.24 nobody short lead a
0.13 nobody short lead det
0.57 nobody short lead mark
0.16 nobody short lead name
0.11 nobody short lead prep
0.11 nobody short lead quoted
-0.08 nobody short lead that
1.18 nobody title
-0.58 nobody words +
0.80 nobody words 1
0.59 nobody words 2
0.75 nobody words 6
-0.21 not plain according
-0.17 not plain body
-0.09 not plain body-name
-0.25 not plain call
-0.48 not plain description
0.23 not plain document
-0.30 not plain name
0.10 not plain person
-0.21 not plain relative
-0.51 not plain say
-0.15 not plain speech
-0.17 not plain tell
-0.10 object call before
-0.16 object feel before
-0.16 object nth 1 nearer 1
-0.13 object say before
-0.10 object tell behind
-0.09 participle nth 0 nearer 0
0.21 participle nth 0 nearer 1
0.18 participle nth 0 nearer 2
0.26 participle nth 0 nearer 4
-0.22 participle nth 0 nearer 9
0.16 participle nth 1 nearer 2
0.27 participle nth 1 nearer 9
-0.12 participle nth 2 nearer 1
-0.31 participle nth 2 nearer 4
-0.12 participle nth 4 nearer 1
-0.08 participle nth 4 nearer 2
0.21 participle nth 4 nearer 4
0.17 participle nth 9 nearer 2
-0.11 participle say behind
0.28 participle tell before
0.28 passive call before
-0.39 passive feel before
-0.24 passive nth 0 nearer 4
-0.20 passive nth 0 nearer 9
-0.18 passive nth 1 nearer 1
-0.31 passive say before
-0.08 passive say behind
-0.24 phrase call before
-0.08 phrase feel before
-0.12 phrase feel behind
-0.10 phrase nth 0 nearer 9
-0.13 phrase nth 1 nearer 1
-0.12 phrase nth 2 nearer 1
-0.09 phrase nth 2 nearer 9
0.25 phrase nth 4 nearer 4
-0.10 phrase nth 4 nearer 9
0.46 plain call
-0.32 plain document
-0.51 plain feel
0.24 plain name
0.18 plain person
0.43 plain pronoun
-0.19 plain relative
0.34 plain say
0.44 plain speech
0.54 plain tell
-0.24 relative call before
-0.15 relative feel before
-0.15 relative nth 0 nearer 4
0.20 relative say before
-0.53 subject call behind
-0.31 subject feel before
-0.41 subject feel behind
0.27 subject nth 0 nearer 0
-0.35 subject nth 0 nearer 2
-0.08 subject nth 1 nearer +
0.45 subject nth 1 nearer 0
0.23 subject nth 1 nearer 1
-0.21 subject nth 1 nearer 2
0.21 subject nth 1 nearer 4
0.13 subject nth 1 nearer 9
-0.17 subject nth 2 nearer 0
0.48 subject nth 2 nearer 1
-0.36 subject nth 2 nearer 4
0.29 subject nth 4 nearer 0
0.18 subject nth 4 nearer 1
0.16 subject nth 4 nearer 2
0.22 subject nth 4 nearer 4
-0.30 subject nth 9 nearer 0
0.29 subject nth 9 nearer 1
0.12 subject nth 9 nearer 2
0.39 subject say before
0.57 subject say behind
0.49 subject tell before
0.24 subject tell behind
`;

/** What each feature of a phrase speaks for or against its naming the speaker. */
export const WEIGHTS: Weights = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => [row.slice(row.indexOf(' ') + 1), Number.parseFloat(row)]),
);
