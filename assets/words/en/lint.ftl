### What the checker says to people who write lessons. `.do` says what to do.

lint-fail = mend
lint-warn = better
lint-do = do
lint-total = { $fails ->
    [0] Nothing to mend
   *[other] { $fails } to mend
    }, { $warnings ->
    [0] nothing to better.
   *[other] { $warnings } to better.
    }
lint-no-folder = There is no folder { $name }. Give the folder of a lesson, of a unit, or of many units.

## Files

lint-cannot-read = this cannot be read: { $name }
    .do = See that the file is there and that you may read it.
lint-too-large = { $name } has more than { $limit } bytes
    .do = Part it into several lessons.
lint-too-many-files = { $name } has more than { $limit } entries
    .do = Part it into several folders.
lint-no-text = { $name } is no text in UTF-8
    .do = Save it again as UTF-8 text.
lint-not-plain = { $name } is a link or a device, and is left out
    .do = Put a copy of the file here.
lint-bad-folder-name = the folder { $name } cannot be a lesson or unit
    .do = Use lower-case letters, digits and hyphens, a letter first.
lint-too-deep = { $name } has braces inside braces, too deep to be read
    .do = Use fewer braces.
lint-no-unit-file = the unit { $unit } has no unit.toml
    .do = Add unit.toml with: order = 10, lessons = ["first-lesson"].
lint-no-such-lesson = there is no lesson { $name } in this unit
    .do = Add its folder, or take the name from the list.
lint-not-listed = the lesson { $name } is not in the list of its unit
    .do = Add it to `lessons`, at its place.
lint-same-lesson-twice = two lessons are called { $name }
    .do = Give one of them another folder name.

## Structure

lint-not-toml = this cannot be read as TOML: { $detail }
    .do = Look at this line and the one before it.
lint-unknown-key = `{ $name }` is not known here
    .do = Take it out, or look for its name in the guide to lessons.
lint-misspelt-key = `{ $name }` is not known here
    .do = Did you mean `{ $near }`?
lint-missing-key = `{ $name }` is missing here
    .do = Add `{ $name } = …`.
lint-unknown-value = `{ $name }` cannot stand here
    .do = Choose one of: { $known }.
lint-no-kind = this step has no kind
    .do = Say what the learner does: read, choose, order, match, sort, write, keys, spot, scene, reflect, menu, mail, form, site or paso.
lint-two-kinds = this step is `{ $one }` and `{ $two }`
    .do = Make two steps of it.
lint-bad-name = `{ $name }` cannot be a name
    .do = Use lower-case letters, digits and hyphens, a letter first, 60 at most.
lint-reserved-name = `{ $name }` has another meaning
    .do = Choose another name.
lint-twice = `{ $name }` stands here twice
    .do = Give each its own name.
lint-unmet = there is no `{ $name }` here
    .do = Choose one of: { $known }.
lint-count = there are { $found } here
    .do = Use { $least } to { $most }.
lint-unknown-keyboard-key = no key is called `{ $name }`
    .do = Use enter, esc, tab, up, down, left, right, home, end, pgup, pgdn, backspace, delete, space, f1 to f12, or one sign.
lint-unreachable = nothing leads to `{ $name }`
    .do = Let a choice lead there, or take it out.
lint-no-good-end = this scene has no good end that can be reached
    .do = Write `good = true` at an end that a choice leads to.
lint-good-middle = `{ $name }` is a good end and goes on
    .do = Take out `good` or the choices.
lint-no-goal = nothing has to be reached here
    .do = Add a `goal`.
lint-stages = these stages are not in order
    .do = Use "shown", "together", "alone", in this order, each once.
lint-nothing-to-begin = nothing of `{ $step }` can be done before: its text is to be mended
    .do = Take "together" out of its stages.
lint-no-part = this part of the page is nothing
    .do = Say what it is: text, head, link, box, tick, choice, attach, button, table, shows, search or file, and its name.
lint-does-nothing = the button `{ $name }` does nothing
    .do = Let it go somewhere (`to`), or set something (`set`, `unset`).
lint-front-page = the first page is not called `{ $name }`
    .do = Give the front page the name of its site.
lint-other-site = the page `{ $name }` does not begin with `{ $site }-`
    .do = Call it `{ $site }-{ $name }`, so that pages of two sites never have one name.
lint-faulty-site = the site `{ $name }` has to be mended first
    .do = Check its own folder.
lint-shared-box = two sites have a box called `{ $name }`
    .do = Rename one: what is written in the one would stand in the other.
lint-no-way-to = nothing leads to the page `{ $name }` from the start of this step
    .do = Add a link or a button on the way, or the box for addresses.
lint-leads-nowhere = there is no `{ $name }` to lead to
    .do = Look how it is spelt, or add it.
lint-never-set = nothing ever sets `{ $name }`
    .do = Let a button set it, or use the name of a tick.
lint-page-not-here = the page `{ $page }` leads to `{ $name }`, which this lesson does not have
    .do = Add its site to `sites`.
lint-site-variable = { "$" }{ $name } has no value on a page of a site
    .do = Write the words themselves. Only pages in a lesson can have data.
lint-not-yes-no = `{ $name }` is a tick
    .do = Write "yes" or "no".

## Words

lint-not-fluent = this cannot be read as Fluent
    .do = Write `id = text`. Begin the next lines of a text with blanks.
lint-message-twice = `{ $name }` stands here twice
    .do = Keep one of them.
lint-refers-nowhere = there is no `{ $name }` to put in here
    .do = Look how it is spelt; terms begin with a hyphen.
lint-no-words = there are no words
    .do = Add en.ftl or es.ftl beside this file.
lint-language-missing = the unit speaks { $lang }, and this lesson does not
    .do = Translate it: add { $lang }.ftl.
lint-missing = `{ $name }` is missing
    .do = Add it to this file.
lint-rung-missing = the hint `{ $name }` is missing
    .do = Add it: ask is a question, look says where, key says which key, show says what is shown.
lint-card-missing = the tutor's line `{ $name }` is missing
    .do = Add it: watch, ask, point, show, hand-back.
lint-variant-missing = the data `{ $name }` for the step { $step } is missing
    .do = Add the message `{ $name }` with one attribute for each piece of data.
lint-word-missing = `{ $name }` is missing, and the step { $step } needs it
    .do = Add `.{ $name }` to the step, to each of its variants, or a message `{ $name }`.
lint-unused = nobody says `{ $name }`
    .do = Take it out, or look how the step spells it.
lint-shadowed = `{ $name }` is said instead of the message of that name
    .do = Give one of the two another name.
lint-unknown-variable = nothing gives a value to { "$" }{ $name } here
    .do = Add `.{ $name }` to each variant of this step.
lint-variant-lacks = this variant has no `.{ $name }`, and the step { $step } says it
    .do = Add `.{ $name }`.
lint-variable-lost = { $lang } has { "$" }{ $name } here, and this language has not
    .do = Put it in, or take it out there.
lint-variable-new = { $lang } has no { "$" }{ $name } here
    .do = See that both say the same.

## Teaching

lint-few-variants = the step { $step } has { $found } sets of data
    .do = Write three or more, so that it can come back with other data.
lint-no-solution = the step { $step } does not say how it is done
    .do = Add a `solution`: it is what "show me" shows.
lint-no-question = the first hint is a question
    .do = End it with a question mark, and do not give the answer.
lint-keys-in-lines = this names a key that is not there where numbered lines are typed
    .do = Add `{ $name }`: the same for numbers and words that are typed.
lint-no-key = the third hint names no key
    .do = Say which key to press, or which letters.
lint-short-feedback = this says { $found ->
        [one] one thing
       *[other] { $found } things
    } about the answer
    .do = Say three: what happened, what it means, what to do next.
lint-no-done = `{ $name }` is missing
    .do = Say at the end what the person has done, what it means, what comes next.
lint-minutes = a lesson of { $found } minutes
    .do = Plan 8 to 20 minutes.
lint-requires-nothing = there is no lesson `{ $name }`
    .do = Take it out, or write that lesson.
lint-requires-misspelt = there is no lesson `{ $name }`
    .do = Did you mean `{ $near }`?
lint-requires-later = `{ $name }` comes later
    .do = Put it before this lesson.
lint-circle = `{ $name }` builds on { $lesson }, and { $lesson } on `{ $name }`
    .do = Take one of them out.
lint-unknown-competence = DigComp has no competence { $name }
    .do = Use 1.1 to 5.4, or 0.1, 0.2, 0.3 for first steps, T for tutors.
lint-level-and-competence = this level does not go with { $name }
    .do = 0.1, 0.2 and 0.3 are first-steps, T is tutor; DigComp codes are basic or intermediate.
lint-unknown-outcome = DigComp 3.0 has no outcome { $name }
    .do = Look it up in assets/digcomp/outcomes.csv.
lint-other-competence = { $name } belongs to { $code }
    .do = Choose outcomes of this lesson's competence.
lint-other-level = { $name } is of the level { $level }
    .do = Choose outcomes of this lesson's level.
lint-knowledge-needs-pick = { $name } is knowledge, and no step asks for it
    .do = Put it on a step with choose, order, match, sort, spot or scene.
lint-skill-needs-do = { $name } is a skill, and no step lets it be done
    .do = Put it on a step with write, keys, menu, mail, form, site or paso.
lint-attitude-needs-think = { $name } is an attitude, and no step thinks about it
    .do = Put it on a step with reflect.
lint-no-outcome = no step names an outcome
    .do = Add `outcomes = ["LO…"]` to the steps that prove one.

## Language

lint-long-sentence = a sentence of { $words } words
    .do = Make two of it: 12 words are good, 15 the most.
lint-long-page = { $lines } lines to read
    .do = Make two steps of it: at most { $most } lines of 64 letters.
lint-long-ask = { $lines } lines before the question
    .do = Say the rest in a reading step before: at most { $most } lines of 64 letters.
lint-forbidden = "{ $name }" blames the person
    .do = Say what happened and what to do next.
lint-regional = "{ $name }" is said otherwise elsewhere
    .do = Write {"{"} { $term } {"}"}, so that each region reads its own word.
lint-not-in-explains = { $lesson } does not say that it explains `{ $name }`
    .do = Add "{ $name }" to `explains` in lesson.toml.
lint-explained-twice = `{ $name }` is explained in { $lesson } already
    .do = Explain it there only.
lint-not-yet-explained = "{ $name }" is explained later, in { $lesson }
    .do = Explain it here, or use words that are known.
lint-control = a control character: { $name }
    .do = Take it out.
lint-tab = a tab
    .do = Use blanks.
lint-hidden = a sign that nobody sees: { $name }
    .do = Take it out.
lint-emoji = a picture sign that many terminals misplace: { $name }
    .do = Use a word.
lint-two-piece-letters = letters that are made of two pieces here
    .do = Type this line again, or save the file in Unicode form NFC.
lint-proof-not-solved = the solution does not solve the step ({ $lang })
    .do = Play the solution in your head against the goal: which of the two asks for something else?
lint-proof-no-way = no keys lead to `{ $control }` ({ $lang })
    .do = Is the name right, and is it on the page at that moment?
lint-proof-not-needed = action { $n } of the solution is not needed
    .do = Leave it out, or ask for it in the goal.
lint-proof-by-miss = answer { $n }, which is not right, solves the step ({ $lang })
    .do = Look at what counts as right.
lint-proof-by-chance = random keys solve it in { $n } of 100 runs, so it proves nothing
    .do = Make the goal stricter, add what must never happen, or take the outcomes away.
lint-proof-does-not-fit = the page takes more than one screen ({ $lang })
    .do = Say it in fewer lines, or make two steps of it.
lint-proof-no-focus = the mark stands on nothing ({ $lang })
    .do = Every page needs something that can be pressed.
