title = Make the { -computer } yours
about = Know its parts, and stay calm when something stops.
