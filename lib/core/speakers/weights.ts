import type { Weights } from './rank.ts';

/** Written by `npm run train -- speakers`: a weight and its feature on each line. Data. */
const TABLE = `
-0.17 above apart
-0.13 above apart verb 0
-0.18 above body
0.33 above body-name
-0.31 above description
-0.18 above document
-0.17 above far
-0.13 above far verb 0
-0.11 above helped verb 1
-0.19 above linked behind ,
-0.10 above linked behind cue
-0.30 above linked behind preposition
0.28 above linked behind start
-0.18 above linked behind word
-0.08 above linked nearer 0
0.18 above linked nearer 1
-0.13 above linked nearer 2
-0.49 above linked nearer 4
-0.25 above linked nearer 9
-0.19 above linked nth 0
-0.28 above linked nth 1
-0.38 above linked nth 2
-0.27 above linked shape Up,
-0.11 above linked shape Up-
0.25 above linked shape Up.
-0.17 above linked shape low,
-0.33 above linked shape low-
-0.26 above linked shape low.
-0.08 above linked subordinate
-0.22 above linked then ,
-0.12 above linked then cue
-0.09 above linked then mark
-0.12 above linked then preposition
0.09 above linked then word
-0.31 above linked verb then det
0.10 above linked verb then end
-0.23 above linked verb then name
-0.16 above linked verb then prep
0.31 above linked verb then that
-0.32 above linked verb then word
-0.11 above loose behind ,
-0.11 above loose behind helper
-0.27 above loose behind preposition
0.27 above loose behind that
-0.19 above loose behind word
-0.16 above loose nearer 1
-0.17 above loose nearer 2
-0.16 above loose nearer 9
-0.13 above loose nth 0
-0.33 above loose nth 2
-0.21 above loose shape Up,
0.15 above loose shape Up-
-0.13 above loose shape Up.
-0.17 above loose shape low-
-0.10 above loose shape low.
0.30 above loose subordinate
-0.22 above loose then ,
0.23 above loose then :
-0.14 above loose then helper
-0.11 above loose then mark
-0.23 above loose then word
0.12 above loosely behind ,
-0.21 above loosely behind start
-0.09 above loosely then helper
0.11 above loosely then verb
-0.12 above loosely then word
-0.21 above name
-0.45 above none
-0.32 above not plain
-0.37 above person
-0.16 above phrase
0.20 above previous itself
-0.10 above previous name
-0.36 above previous none
-0.59 above previous other
-0.26 above previous pronoun
-0.55 above pronoun
-0.17 above relative
0.25 above speech
-0.40 above subject verb 0
0.43 above subject verb 1
-0.27 above superseded
1.05 according according before
0.40 according according behind
0.32 according nth 0 nearer 0
0.33 according nth 0 nearer 1
0.24 according nth 0 nearer 4
-0.30 apart feel before
-0.14 apart nth 0 nearer 0
0.12 apart nth 0 nearer 1
0.11 apart nth 0 nearer 2
0.43 apart nth 0 nearer 4
0.53 apart nth 0 nearer 9
-0.16 apart nth 1 nearer 1
0.09 apart nth 1 nearer 4
0.10 apart nth 1 nearer 9
-0.09 apart nth 2 nearer 1
-0.13 apart nth 2 nearer 2
-0.09 apart nth 2 nearer 4
-0.17 apart nth 4 nearer 1
-0.10 apart nth 4 nearer 4
-0.18 apart nth 9 nearer 0
0.20 apart say before
0.08 apart say behind
0.21 apart tell before
0.77 before according
0.44 before according verb 0
0.10 before apart
0.24 before apart gap +
-0.30 before apart gap 0
-0.09 before apart gap 1
0.12 before apart gap 4
0.27 before apart superseded
-0.19 before apart verb 0
0.30 before apart verb 2
0.17 before body
0.45 before body-name
0.14 before by
0.09 before by verb 1
-0.28 before call gap +
0.25 before call gap 1
0.16 before call gap 4
-0.14 before call gap 9
-0.59 before description
-0.28 before document
-0.20 before far
-0.20 before far gap 0
-0.22 before far gap 1
0.22 before far gap 2
0.12 before far gap 4
-0.10 before far gap 9
-0.20 before far verb 0
-0.55 before feel gap +
0.22 before feel gap 0
-0.45 before feel gap 1
-0.28 before feel gap 2
0.24 before feel gap 4
0.50 before helped
-0.23 before helped gap +
0.11 before helped gap 0
0.27 before helped gap 1
0.37 before helped gap 4
-0.13 before helped superseded
0.19 before helped verb 0
0.51 before helped verb 1
-0.29 before inverted
-0.33 before inverted gap +
0.11 before inverted gap 1
0.19 before inverted gap 4
-0.24 before inverted gap 9
-0.10 before inverted superseded
-0.09 before inverted verb 0
-0.17 before inverted verb 1
0.30 before joined
-0.09 before joined gap 1
1.18 before linked behind ,
0.15 before linked behind and
-1.01 before linked behind cue
-0.12 before linked behind helper
0.28 before linked behind mark
0.17 before linked behind quoted
0.91 before linked behind start
-0.67 before linked behind that
-0.47 before linked behind verb
0.40 before linked lead ,
0.19 before linked lead a
0.21 before linked lead as
0.10 before linked lead det
0.29 before linked lead name
0.39 before linked lead word
0.24 before linked nearer 0
0.53 before linked nearer 1
0.55 before linked nearer 2
0.25 before linked nearer 9
0.89 before linked nth 0
-0.18 before linked nth 1
0.15 before linked nth 9
-0.43 before linked possessive
-0.49 before linked quoted between
-0.64 before linked shape Up,
0.34 before linked shape Up.
0.10 before linked shape low,
0.83 before linked shape low-
0.64 before linked shape low.
0.29 before linked subordinate
0.22 before linked then ,
0.46 before linked then cue
0.12 before linked then helper
-0.12 before linked then mark
0.12 before linked then preposition
0.18 before linked then verb
-0.20 before linked then who
0.32 before linked then word
0.57 before loose behind ,
0.51 before loose behind and
-0.08 before loose behind helper
-0.08 before loose behind mark
0.30 before loose behind preposition
0.23 before loose behind start
-0.28 before loose behind that
-0.35 before loose behind verb
-0.31 before loose behind word
0.10 before loose lead ,
0.22 before loose lead :
0.22 before loose lead a
0.22 before loose lead as
0.10 before loose lead det
-0.52 before loose lead mark
-0.23 before loose lead name
0.31 before loose lead that
0.50 before loose nearer 1
0.49 before loose nearer 2
-0.14 before loose nearer 4
-0.53 before loose nearer 9
-0.08 before loose nth +
0.78 before loose nth 0
0.16 before loose nth 1
-0.17 before loose nth 2
-0.20 before loose nth 4
-0.21 before loose nth 9
0.53 before loose possessive
-0.34 before loose quoted between
0.19 before loose shape Up.
-0.15 before loose shape low,
0.44 before loose shape low-
-0.18 before loose shape low.
-0.58 before loose then ,
0.28 before loose then :
-0.21 before loose then and
0.69 before loose then cue
0.22 before loose then helper
-0.44 before loose then mark
-0.28 before loose then preposition
-0.40 before loose then quoted
0.08 before loose then that
0.57 before loose then verb
0.15 before loose then who
0.25 before loose then word
0.26 before loosely behind (
0.93 before loosely behind ,
-0.49 before loosely behind cue
-0.09 before loosely behind mark
0.96 before loosely behind start
-0.21 before loosely behind that
-0.32 before loosely behind verb
-0.29 before loosely behind word
-0.44 before loosely subordinate
-0.27 before loosely then and
0.48 before loosely then cue
0.12 before loosely then helper
0.14 before loosely then mark
-0.34 before loosely then preposition
-0.21 before loosely then quoted
0.70 before loosely then verb
0.16 before loosely then word
0.37 before name
0.17 before none
-0.16 before not plain
-0.26 before object
-0.23 before object verb 0
0.46 before participle
0.17 before participle gap +
-0.11 before participle gap 2
0.18 before participle gap 4
0.27 before participle gap 9
0.10 before participle superseded
0.28 before participle verb 0
0.19 before participle verb 1
-0.39 before passive
-0.39 before passive gap +
-0.33 before passive verb 0
0.77 before person
-0.14 before phrase gap 2
-0.09 before phrase gap 4
0.30 before phrase gap 9
0.52 before plain
0.72 before previous itself
0.58 before previous name
-0.16 before previous none
0.26 before previous other
0.54 before previous pronoun
0.35 before pronoun
0.33 before relative
0.24 before relative gap +
0.11 before relative gap 1
-0.21 before relative gap 9
0.30 before say gap +
-0.39 before say gap 0
0.50 before say gap 2
0.26 before say gap 4
0.74 before some verb
0.37 before speech
0.43 before subject
0.16 before subject gap 0
-0.14 before subject gap 1
0.15 before subject gap 2
0.14 before subject gap 4
0.41 before subject gap 9
-0.27 before subject verb 0
0.96 before subject verb 1
0.35 before subject verb 2
0.51 before superseded
0.56 before tell gap +
0.27 before tell gap 4
0.24 before tell gap 9
0.42 behind according
0.42 behind according verb 0
0.17 behind apart gap 0
0.10 behind apart verb 0
-0.11 behind body
-0.10 behind body-name
-0.18 behind call gap +
-0.15 behind call gap 0
-0.24 behind call gap 1
-0.23 behind call gap 4
-0.19 behind call gap 9
-0.08 behind description
0.40 behind document
-0.15 behind far
-0.08 behind far gap +
-0.18 behind feel gap +
-0.18 behind feel gap 0
-0.08 behind feel gap 1
-0.08 behind feel gap 9
0.10 behind helped verb 0
-0.15 behind helped verb 1
0.32 behind inverted
0.19 behind inverted gap +
0.27 behind inverted gap 0
-0.20 behind inverted gap 1
0.15 behind inverted gap 9
0.40 behind inverted verb 0
0.89 behind linked behind ,
-0.24 behind linked behind and
0.24 behind linked behind preposition
0.11 behind linked behind quoted
0.47 behind linked behind start
-0.12 behind linked behind verb
-0.49 behind linked behind word
0.31 behind linked nearer 0
-0.10 behind linked nearer 1
0.42 behind linked nearer 2
-0.13 behind linked nearer 4
0.31 behind linked nth 0
-0.10 behind linked nth 1
0.42 behind linked nth 2
-0.13 behind linked nth 4
0.17 behind linked quoted between
0.34 behind linked shape Up,
-0.27 behind linked shape Up-
-0.20 behind linked shape Up.
0.38 behind linked shape low,
0.30 behind linked shape low-
-0.53 behind linked subordinate
0.66 behind linked then ,
0.25 behind linked then cue
0.50 behind linked then mark
-0.16 behind linked then preposition
-0.23 behind linked then word
0.12 behind loose behind ,
-0.11 behind loose behind helper
0.27 behind loose behind mark
-0.09 behind loose behind verb
-0.20 behind loose behind word
-0.14 behind loose nearer 0
0.30 behind loose nearer 2
-0.19 behind loose nearer 4
-0.12 behind loose nearer 9
-0.14 behind loose nth 0
0.30 behind loose nth 2
-0.19 behind loose nth 4
-0.12 behind loose nth 9
-0.08 behind loose possessive
0.28 behind loose shape Up-
-0.17 behind loose shape low,
-0.28 behind loose shape low-
-0.35 behind loose subordinate
-0.08 behind loose then and
0.29 behind loose then cue
-0.14 behind loose then helper
-0.19 behind loose then preposition
-0.10 behind loosely behind word
-0.11 behind loosely subordinate
-0.08 behind loosely then verb
0.51 behind name
-0.26 behind none
-0.13 behind not plain
-0.14 behind object
-0.13 behind participle
-0.12 behind participle verb 0
-0.09 behind passive
-0.12 behind person
-0.20 behind phrase
-0.09 behind phrase gap 0
-0.09 behind phrase verb 0
-0.10 behind phrase verb 1
0.34 behind plain
0.29 behind previous itself
-0.20 behind previous none
0.12 behind previous pronoun
-0.18 behind relative
0.26 behind say gap +
0.68 behind say gap 0
-0.14 behind say gap 4
0.36 behind say gap 9
0.23 behind some verb
-0.11 behind speech
0.26 behind subject
0.47 behind subject gap 0
-0.25 behind subject gap 1
-0.22 behind subject gap 4
0.10 behind subject gap 9
0.42 behind subject superseded
0.21 behind subject verb 0
0.19 behind subject verb 2
0.18 behind superseded
-0.20 below description
-0.16 below document
-0.11 below far
-0.13 below helped
-0.08 below helped verb 0
-0.10 below inverted
-0.11 below linked behind ,
-0.16 below linked behind cue
-0.09 below linked behind preposition
-0.10 below linked behind quoted
-0.20 below linked behind start
-0.47 below linked nearer 0
-0.26 below linked nearer 1
-0.24 below linked nearer 2
-0.47 below linked nth 0
-0.26 below linked nth 1
-0.24 below linked nth 2
-0.19 below linked shape Up,
-0.09 below linked shape Up-
-0.51 below linked shape Up.
-0.11 below linked then ,
-0.32 below linked then cue
-0.13 below linked then helper
-0.10 below linked then preposition
-0.09 below linked verb then ,
-0.14 below linked verb then det
-0.08 below linked verb then end
-0.17 below linked verb then name
-0.16 below linked verb then prep
-0.22 below linked verb then word
-0.21 below loose behind preposition
-0.16 below loose behind word
-0.23 below loose nearer 1
-0.21 below loose nearer 2
-0.23 below loose nth 1
-0.21 below loose nth 2
-0.10 below loose shape Up,
-0.18 below loose shape Up.
-0.12 below loose then helper
0.18 below loose then mark
-0.18 below loose then preposition
-0.17 below loose then word
-0.48 below name
-0.48 below none
-0.32 below not plain
-0.17 below person
-0.08 below phrase
-0.37 below plain
-0.18 below previous name
-0.43 below previous none
-0.58 below previous other
-0.19 below previous pronoun
-0.20 below pronoun
-0.13 below some verb
-0.34 below subject
-0.26 below subject verb 0
-0.12 below superseded
0.28 by say behind
0.11 by tell before
0.30 colon
-0.09 earlier linked behind cue
0.13 earlier linked behind quoted
0.11 earlier linked nearer 0
-0.09 earlier linked nearer 1
-0.10 earlier linked nearer 4
-0.11 earlier linked nearer 9
-0.12 earlier linked nth 1
-0.12 earlier linked nth 2
-0.11 earlier linked shape low-
-0.09 earlier linked verb then det
0.13 earlier linked verb then end
-0.12 earlier linked verb then name
0.08 earlier linked verb then that
-0.13 earlier linked verb then word
-0.11 earlier loose nth 0
-0.08 earlier loose nth 1
-0.09 earlier loose shape Up.
-0.18 earlier name
-0.27 earlier none
-0.09 earlier not plain
0.13 earlier previous itself
-0.10 earlier previous none
-0.40 earlier previous other
-0.11 earlier previous pronoun
-0.14 earlier pronoun
-0.10 far call behind
-0.10 far feel behind
-0.16 far nth 0 nearer 0
-0.14 far nth 0 nearer 1
0.15 far nth 0 nearer 2
0.15 far nth 0 nearer 4
-0.15 far nth 1 nearer 1
-0.12 far nth 1 nearer 2
-0.10 far nth 1 nearer 4
-0.11 far nth 1 nearer 9
-0.09 far nth 2 nearer 2
-0.12 far nth 4 nearer 9
-0.67 far say before
-0.09 far say behind
0.11 far tell before
-0.12 far tell behind
-0.13 helped call behind
-0.13 helped nth 0 nearer 1
-0.13 helped nth 0 nearer 2
0.15 helped nth 0 nearer 4
-0.22 helped nth 0 nearer 9
-0.27 helped nth 1 nearer 1
0.24 helped nth 1 nearer 2
-0.22 helped nth 1 nearer 4
-0.15 helped nth 1 nearer 9
0.28 helped nth 2 nearer 1
-0.17 helped nth 2 nearer 4
0.38 helped nth 4 nearer 0
-0.22 helped nth 4 nearer 1
0.14 helped nth 4 nearer 4
0.25 helped nth 9 nearer 2
0.08 helped say before
0.12 inside apart gap 0
0.33 inside document
-0.12 inside far
-0.12 inside far verb 0
0.32 inside inverted
0.35 inside inverted gap 0
0.33 inside inverted verb 0
-0.20 inside linked behind ,
0.24 inside linked behind cue
0.61 inside linked behind quoted
0.32 inside linked behind start
-0.10 inside linked behind word
0.51 inside linked nearer 0
0.17 inside linked nearer 1
-0.16 inside linked nearer 2
0.51 inside linked nth 0
0.17 inside linked nth 1
-0.16 inside linked nth 2
0.38 inside linked shape Up,
-0.09 inside linked shape Up.
0.19 inside linked shape low,
-0.13 inside linked subordinate
0.23 inside linked then ,
0.43 inside linked then cue
0.08 inside linked then mark
0.18 inside loose behind preposition
0.25 inside loose nearer 1
0.25 inside loose nth 1
0.16 inside loose shape Up,
0.23 inside loose then mark
0.21 inside name
0.16 inside none
0.17 inside not plain
-0.09 inside object
-0.09 inside object verb 0
0.35 inside plain
-0.09 inside previous name
0.22 inside previous none
0.28 inside previous other
0.44 inside previous pronoun
0.47 inside pronoun
0.40 inside say gap 0
0.34 inside say gap 1
0.25 inside say gap 9
0.43 inside subject
0.26 inside subject gap 0
0.25 inside subject gap 1
-0.09 inside subject gap 4
0.32 inside subject verb 0
0.24 inside subject verb 1
0.23 inside superseded
0.08 inside tell gap 0
-0.12 inside tell gap 4
-0.25 inverted call before
-0.21 inverted call behind
0.16 inverted feel before
-0.11 inverted feel behind
0.22 inverted nth 0 nearer 0
0.38 inverted nth 0 nearer 1
-0.13 inverted nth 0 nearer 4
-0.13 inverted nth 1 nearer 1
0.19 inverted nth 2 nearer 1
0.36 inverted nth 2 nearer 2
0.11 inverted say before
0.85 inverted say behind
-0.13 inverted tell behind
-0.19 joined call before
-0.11 joined feel before
0.19 joined nth 0 nearer 1
-0.31 joined nth 0 nearer 4
0.23 joined nth 0 nearer 9
-0.12 joined nth 1 nearer 4
0.27 joined nth 1 nearer 9
0.15 joined nth 2 nearer 1
0.38 joined say before
0.13 joined tell before
0.30 last according
0.10 last apart
0.09 last apart verb 1
-0.27 last body-name
-0.17 last description
-0.19 last far
-0.09 last far verb 0
-0.10 last far verb 1
-0.25 last helped
-0.22 last helped verb 0
0.31 last inverted
0.37 last inverted verb 0
-0.25 last linked behind ,
0.12 last linked behind cue
0.16 last linked behind preposition
0.14 last linked behind quoted
-0.22 last linked behind start
0.35 last linked behind word
-0.09 last linked nearer +
0.26 last linked nearer 0
-0.33 last linked nearer 1
0.11 last linked nearer 2
0.26 last linked nearer 4
-0.17 last linked nearer 9
0.14 last linked nth 0
0.19 last linked nth 1
-0.30 last linked nth 2
-0.09 last linked shape Up-
0.70 last linked shape Up.
-0.12 last linked shape low,
-0.37 last linked shape low-
-0.23 last linked subordinate
0.51 last linked then ,
0.10 last linked then cue
-0.23 last linked then helper
0.18 last linked then mark
-0.17 last linked then preposition
-0.19 last linked verb then ,
-0.39 last linked verb then det
0.60 last linked verb then name
0.28 last linked verb then prep
-0.12 last linked verb then word
0.27 last loose behind ,
-0.19 last loose behind preposition
-0.20 last loose behind start
-0.08 last loose behind word
-0.18 last loose nearer 0
0.16 last loose nearer 1
-0.14 last loose nearer 2
-0.12 last loose nearer 4
-0.27 last loose nth 0
-0.19 last loose nth 1
0.13 last loose nth 2
-0.11 last loose shape Up,
-0.09 last loose shape Up-
-0.20 last loose shape Up.
-0.13 last loose shape low-
0.24 last loose shape low.
-0.09 last loose subordinate
-0.08 last loose then ,
-0.10 last loose then helper
-0.12 last loose then mark
0.19 last loose then verb
-0.11 last loose then word
-0.11 last loosely behind start
-0.10 last loosely then ,
-0.09 last loosely then verb
0.44 last name
-0.34 last none
-0.12 last not plain
-0.12 last object
-0.10 last object verb 0
-0.17 last person
-0.12 last phrase
0.59 last previous itself
-0.10 last previous name
-0.41 last previous none
-0.32 last previous other
-0.08 last previous pronoun
0.16 last some verb
0.10 last subject
-0.11 last subject superseded
0.19 last subject verb 0
0.22 linked body 
-0.66 linked description 
0.45 linked name 
-0.16 linked person 
0.35 linked pronoun he
0.23 linked pronoun his
-0.12 linked pronoun i
0.49 linked pronoun she
-0.59 linked pronoun they
-0.17 linked pronoun we
0.43 linked relative 
-0.39 linked speech 
-0.28 loose behind a preposition
-0.52 loose body 
0.17 loose body-name 
-0.75 loose description 
-0.23 loose name 
-0.09 loose person 
0.33 loose pronoun he
0.25 loose pronoun her
-0.19 loose pronoun his
-0.54 loose pronoun it
-0.38 loose relative 
0.72 loose speech 
0.10 names far
-0.13 names helped
-0.19 names joined
-0.18 names phrase
-0.20 names relative
0.37 names subject
-0.08 next description
-0.09 next document
0.09 next linked behind quoted
-0.32 next linked nearer 0
-0.10 next linked nearer 2
-0.32 next linked nth 0
-0.10 next linked nth 2
-0.11 next linked shape Up-
0.22 next linked shape Up.
-0.13 next linked shape low,
-0.17 next linked shape low-
-0.10 next linked shape low.
-0.10 next linked then cue
-0.10 next linked verb then det
0.16 next linked verb then end
-0.15 next linked verb then word
-0.08 next loose behind word
-0.14 next loose nearer 0
-0.15 next loose nearer 2
-0.14 next loose nth 0
-0.15 next loose nth 2
-0.15 next loose shape low-
0.08 next loose subordinate
-0.12 next loose then preposition
0.15 next loose then verb
-0.10 next loose then word
-0.24 next none
-0.11 next not plain
-0.09 next person
-0.49 next previous other
-0.14 next pronoun
0.12 next some verb
-0.10 next subject
0.34 nobody
0.23 nobody cue false
0.23 nobody cue true
0.33 nobody lead ,
0.19 nobody lead a
0.36 nobody lead det
-0.75 nobody lead mark
0.37 nobody lead name
0.80 nobody lead prep
-0.52 nobody lead quoted
0.13 nobody lead that
0.48 nobody lead word
0.43 nobody names false
-0.10 nobody names true
0.36 nobody shape Up,
0.53 nobody shape Up-
-0.42 nobody shape Up.
0.22 nobody shape low,
0.16 nobody shape low-
-0.16 nobody shape low.
0.91 nobody short cue false
0.63 nobody short cue true
0.23 nobody short lead a
0.25 nobody short lead det
0.56 nobody short lead mark
0.28 nobody short lead name
0.16 nobody short lead prep
0.13 nobody short lead quoted
-0.09 nobody short lead that
1.02 nobody title
-0.66 nobody words +
0.81 nobody words 1
0.62 nobody words 2
0.13 nobody words 3
0.81 nobody words 6
-0.17 not plain body
-0.36 not plain call
-0.46 not plain description
0.24 not plain document
-0.27 not plain name
-0.17 not plain relative
-0.49 not plain say
-0.13 not plain speech
-0.20 not plain tell
-0.10 object call before
-0.17 object feel before
-0.16 object nth 1 nearer 1
-0.13 object say before
-0.10 object tell behind
-0.09 participle nth 0 nearer 0
0.22 participle nth 0 nearer 1
0.20 participle nth 0 nearer 2
0.24 participle nth 0 nearer 4
-0.24 participle nth 0 nearer 9
0.15 participle nth 1 nearer 2
0.25 participle nth 1 nearer 9
-0.11 participle nth 2 nearer 1
-0.33 participle nth 2 nearer 4
-0.16 participle nth 4 nearer 1
-0.08 participle nth 4 nearer 2
0.25 participle nth 4 nearer 4
0.19 participle nth 9 nearer 2
-0.11 participle say behind
0.28 participle tell before
0.27 passive call before
-0.38 passive feel before
-0.22 passive nth 0 nearer 4
-0.23 passive nth 0 nearer 9
-0.18 passive nth 1 nearer 1
-0.32 passive say before
-0.24 phrase call before
-0.09 phrase feel before
-0.11 phrase feel behind
-0.13 phrase nth 0 nearer 0
-0.13 phrase nth 0 nearer 9
-0.15 phrase nth 1 nearer 1
-0.09 phrase nth 2 nearer 9
0.25 phrase nth 4 nearer 4
-0.11 phrase nth 4 nearer 9
0.08 phrase say before
-0.13 phrase say behind
0.09 plain body
0.11 plain body-name
0.46 plain call
-0.32 plain document
-0.49 plain feel
0.26 plain name
0.46 plain pronoun
-0.24 plain relative
0.36 plain say
0.54 plain speech
0.54 plain tell
-0.23 relative call before
-0.13 relative feel before
-0.15 relative nth 0 nearer 4
0.24 relative say before
-0.53 subject call behind
-0.29 subject feel before
-0.41 subject feel behind
0.27 subject nth 0 nearer 0
-0.18 subject nth 0 nearer 1
-0.29 subject nth 0 nearer 2
-0.14 subject nth 0 nearer 4
-0.08 subject nth 1 nearer +
0.46 subject nth 1 nearer 0
0.28 subject nth 1 nearer 1
-0.28 subject nth 1 nearer 2
0.20 subject nth 1 nearer 4
-0.16 subject nth 2 nearer 0
0.41 subject nth 2 nearer 1
-0.36 subject nth 2 nearer 4
0.20 subject nth 4 nearer 0
0.21 subject nth 4 nearer 1
0.17 subject nth 4 nearer 2
0.33 subject nth 4 nearer 4
-0.28 subject nth 9 nearer 0
0.26 subject nth 9 nearer 1
0.14 subject nth 9 nearer 2
0.38 subject say before
0.55 subject say behind
0.50 subject tell before
0.26 subject tell behind
`;

/** What each feature of a phrase speaks for or against its naming the speaker. */
export const WEIGHTS: Weights = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => [row.slice(row.indexOf(' ') + 1), Number.parseFloat(row)]),
);
