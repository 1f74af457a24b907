### Ten minutes for a new tutor, on paper: `paso print tutor`. One short paragraph a message.

tutor-start-1 = You do not have to be an expert. You need patience and a chair. Paso asks, explains and checks. You sit beside somebody and keep them company.
tutor-start-2 = Minute 1. Take the place yourself first. Press { -enter-key } and do two steps of the first lesson. The arrows move, { -enter-key } does it, Esc opens a small menu. Nothing breaks, for you either.
tutor-start-3 = Minute 3. Press F9. The tutor's drawer opens at the bottom of the screen. It has a card for this step: what to watch, what to ask, where to point, what to show, how to hand back. The learner may read it too.
tutor-start-4 = Minute 5. Now the chairs. The learner sits in front of the keys. You sit to one side, a little behind. Ask: can you see well? Is it too bright? Esc and "Letters and colours" change that.
tutor-start-5 = The one rule: the hands of the learner are on the keys, and yours are not. If you press it, you have learned it. If they press it, they have.
tutor-start-6 = Before you help, count slowly to ten. Looking for a key is work, even if it is silent. Many people find it at eight.
tutor-start-7 = Then help with as little as you can. First a question: "What does the last line say?" Then where to look. Then which key. Only then show it, on your own side, and let them do it again.
tutor-start-8 = Say what you saw: "You went back one box and mended it." That helps more than "Very good". Never say "It is easy". For the person beside you it is not.
tutor-start-9 = You do not know something? Say so: "I do not know. Let us look." Open the help together. You have just shown how one learns.
tutor-start-10 = Two learners? Begin the second when the first is reading. Look for a raised hand on the screens. Come, even if it is only to say: in five minutes.
tutor-start-11 = Stop while it still goes well. Ask: what did you learn today? Then the learner leaves with Esc and "Leave". Their place is kept. The picture and nickname stay with them, not with you.
tutor-start-12 = What you hear here stays here: names, letters, illness, money. Never type a real password or a real bank number for anybody.
