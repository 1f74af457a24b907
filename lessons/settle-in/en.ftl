title = Make the { -computer } yours
about = Set it as you need it, know its parts, and stay calm.
