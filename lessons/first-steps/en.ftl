title = First steps with the keyboard and the screen
about = Keys, screens and your first words, at your own pace.
