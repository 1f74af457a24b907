title = Files and writing
about = Keep your files in order. Write a letter and a CV.
