# When a lesson cannot be opened.

pack-no-lesson =
    There is no lesson called { $name } here.
    Please choose another one.
pack-cannot-read =
    The computer cannot read { $name }.
    It is not your doing. Please choose another lesson, and tell the tutor.
pack-needs-mending =
    This lesson needs mending: { $name }.
    It is not your doing. Please choose another lesson.
    For the tutor: "paso check" shows the places.
