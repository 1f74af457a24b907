title = Cuidarse en la pantalla
about = Para proteger sus aparatos, su dinero y sus datos.
