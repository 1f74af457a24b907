### Solo lo que en América Latina se dice de otra manera. Lo demás viene de es/terms.ftl.
### Un país puede tener su propia carpeta (es-BO, es-MX …) con lo que allí cambia, por ejemplo la moneda.

-computer = { $form ->
    [a] una computadora
    [the] la computadora
    [of] de la computadora
    [to] a la computadora
    [your] su computadora
    [plural] computadoras
    [the-plural] las computadoras
   *[bare] computadora
    }
    .gender = feminine
-mobile = { $form ->
    [a] un celular
    [the] el celular
    [of] del celular
    [to] al celular
    [your] su celular
    [plural] celulares
    [the-plural] los celulares
   *[bare] celular
    }
    .gender = masculine
-mouse = { $form ->
    [a] un mouse
    [the] el mouse
    [of] del mouse
    [to] al mouse
    [your] su mouse
    [plural] mouses
    [the-plural] los mouses
   *[bare] mouse
    }
    .gender = masculine
-video = { $form ->
    [a] un video
    [the] el video
    [of] del video
    [to] al video
    [your] su video
    [plural] videos
    [the-plural] los videos
   *[bare] video
    }
    .gender = masculine
-flat = { $form ->
    [a] un departamento
    [the] el departamento
    [of] del departamento
    [to] al departamento
    [your] su departamento
    [plural] departamentos
    [the-plural] los departamentos
   *[bare] departamento
    }
    .gender = masculine
-bus = { $form ->
    [a] un bus
    [the] el bus
    [of] del bus
    [to] al bus
    [your] su bus
    [plural] buses
    [the-plural] los buses
   *[bare] bus
    }
    .gender = masculine
-ticket = { $form ->
    [a] un boleto
    [the] el boleto
    [of] del boleto
    [to] al boleto
    [your] su boleto
    [plural] boletos
    [the-plural] los boletos
   *[bare] boleto
    }
    .gender = masculine
-identity-card = { $form ->
    [a] un documento de identidad
    [the] el documento de identidad
    [of] del documento de identidad
    [to] al documento de identidad
    [your] su documento de identidad
    [plural] documentos de identidad
    [the-plural] los documentos de identidad
   *[bare] documento de identidad
    }
    .gender = masculine
-town-hall = { $form ->
    [a] una municipalidad
    [the] la municipalidad
    [of] de la municipalidad
    [to] a la municipalidad
    [your] su municipalidad
    [plural] municipalidades
    [the-plural] las municipalidades
   *[bare] municipalidad
    }
    .gender = feminine
-money = pesos
-emergency-number = 911
-enter-key = { $form ->
    [and] y Enter
   *[bare] Enter
    }
