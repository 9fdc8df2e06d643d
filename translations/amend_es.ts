<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;nullable&quot; es una palabra clave que los formularios no admiten: en OpenAPI 3.1 se escribe &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;]</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;oneOf&quot; es una palabra clave que los formularios no admiten: escriba &quot;anyOf&quot; con un esquema y {&quot;type&quot;: &quot;null&quot;}, o un solo esquema</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;definitions&quot; es una palabra clave que los formularios no admiten: escriba &quot;$defs&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>&quot;%1&quot; es una palabra clave que los formularios no admiten</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>ocupa más de 16 MB: elimine lo que los formularios no necesitan</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>no es JSON: %1 (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>tiene demasiados niveles de anidamiento (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>tiene un número que no es JSON (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>no es un único valor JSON (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>está dos veces en este objeto (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>es un número de más de %1 caracteres (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>es una clave que Amend reserva para sí (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>no es el nombre de la carpeta</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>tiene más de %1 formularios</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>no es &quot;%1&quot;, que es el nombre del archivo</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>no contiene ninguna API</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>ya existe una API con este nombre</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>debe ser de tipo %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>no coincide con %1</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>no coincide con %1: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>debe ser %1 o más</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>debe ser %1 o menos</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>le falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>no es una clave permitida aquí</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>coincide con %1 de las formas que puede tener, no con una sola</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>no es un idioma que Amend conozca. Conoce estos: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>no contiene texto en ningún idioma</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>es una palabra clave que este validador no conoce</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>solo puede ser 1</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>no remite a nada</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>falta cerrar un paréntesis &quot;(&quot;</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>un paréntesis &quot;)&quot; no cierra nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>&quot;%1&quot; debe escribirse &quot;\%1&quot;</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>&quot;(?%1&quot; no es un grupo de ECMA-262</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>el nombre de un grupo no termina</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>&quot;%1&quot; no repite nada</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>un intervalo en &quot;[…]&quot; necesita un carácter a cada lado</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>un intervalo en &quot;[…]&quot; está al revés</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>falta cerrar un corchete &quot;[&quot;</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>&quot;\u&quot; no es el código de un carácter</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>&quot;\p{%1}&quot; no es una propiedad que Amend pueda traducir</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>hay una barra inversa al final</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>&quot;\%1&quot; remite a un grupo anterior, lo que Amend no admite</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>&quot;\%1&quot; no significa nada en ECMA-262</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>tiene más de 10&#xa0;000 caracteres</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>debe ser un número entero de 0 a 2147483647</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>debe ser una lista con algún valor</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>debe ser una lista con algún esquema</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>debe ser un esquema, es decir, un objeto</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>debe ser un objeto de esquemas</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>debe ser un tipo o una lista de tipos</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>solo puede ser true, false o {}: los formularios no pueden comprobar miembros desconocidos con un esquema</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>solo puede ser false: los formularios no pueden comprobar esto</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>remite a algo fuera del documento</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>no es &quot;un esquema, o null&quot;</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>aquí no hay ningún esquema</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>sus referencias forman un círculo o son demasiadas</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>no es un tipo que los formularios admitan: uno de string, integer, number, boolean, object y array, o una lista de este y &quot;null&quot;</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>es de un tipo distinto al de aquello con lo que se aplica</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>debe ser un tipo: no hay ninguno</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>los formularios no admiten enum de objetos o listas</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>no se enumera ningún valor del tipo del esquema</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>es el segundo patrón aquí, y los formularios solo pueden comprobar uno</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>es el segundo formato aquí, y los formularios solo pueden comprobar uno</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>tiene más de %1 campos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>&quot;%1&quot; es obligatorio y no tiene esquema</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>rechaza &quot;%1&quot;, que se aplica junto con él</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>se contiene a sí mismo</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>solo puede ser true en el nivel superior de un cuerpo</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>los formularios no admiten objetos ni listas dentro de los elementos de una lista</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>los formularios no admiten elementos que puedan ser null</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>indica otro servidor, pero las solicitudes solo van al del perfil</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>no remite a nada en el documento</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>exige el parámetro &quot;%2&quot; (%1), que ninguna solicitud tiene</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>el contrato no tiene esa operación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>&quot;%1&quot; es un nombre que usa el propio Amend</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>es también el nombre de otro servidor</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>debe empezar por https: http sin cifrar es solo para este equipo</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>no está en este equipo, como dice el nivel &quot;local&quot;</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>es un marcador de posición; una variable indica que falta una dirección</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>es demasiado bajo: %1 es un servidor de una API integrada, y su nivel es %2</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>debe ser una dirección que empiece por https, sin usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>es también el nombre de otro secreto</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>ya lleva otro secreto</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>le falta &quot;header&quot;</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>no es el nombre de una cabecera: letras, cifras y guiones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>&quot;%1&quot; pertenece a la conexión o al mensaje: elija otra cabecera</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>solo puede tener letras ASCII, cifras, signos y, no al principio, espacios</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>no es un secreto de esta API</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>no nombra ningún secreto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>&quot;%1&quot; no es un secreto de esta API</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>&quot;{%1}&quot; no está en &quot;with&quot;</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>no contiene ningún secreto</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>es la cabecera de un secreto</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>debe empezar por una sola &quot;/&quot;</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>debe tener %1 una sola vez (veces que aparece: %2)</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>no puede tener ninguna variable</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>no puede tener más variable que %1: escriba el valor de la otra en la ruta</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>tiene un carácter que ninguna ruta puede tener</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>contiene &quot;.&quot; o &quot;..&quot;, que llevan a otro lugar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>&quot;%1&quot; no es un JSON Pointer a un campo</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>el cuerpo de la solicitud no tiene ningún objeto aquí</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>el esquema no permite esto</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>el formulario ya tiene este campo</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>&quot;append&quot;, &quot;items&quot; y &quot;archives&quot; son para listas</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>una lista debe ser de las que solo crecen: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>los elementos de la lista no tienen ese valor</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>el cuerpo de la solicitud no tiene ningún valor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>un campo de solo lectura necesita una lectura</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>la respuesta de la lectura no tiene ningún valor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>el enum del esquema no tiene ese valor</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>no existe la regla &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>&quot;%1&quot; no comprueba valores de tipo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>&quot;%1&quot; no está entre los objetos del formulario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>&quot;%1&quot; se envía con todos los miembros leídos, y &quot;additionalProperties&quot;: false del esquema lo prohíbe</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>le falta &quot;%1&quot;, que el cuerpo de la solicitud tiene</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>el formulario no tiene ningún campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>ni el formulario ni la respuesta de la lectura tienen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>el formulario no tiene ningún campo llamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>le falta &quot;%1&quot;, que la regla &quot;%2&quot; necesita</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>&quot;with&quot; debe nombrar para la regla &quot;%2&quot; este número de campos: %1</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>tiene &quot;%1&quot;, que la regla &quot;%2&quot; no usa</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>debe ser un string en el esquema, y es de tipo %1</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>no puede editar un valor de tipo %1</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>no tiene nada para elegir: ni enum ni sugerencias</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>debe ser un integer en el esquema</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>debe ser un string en el esquema</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>enviaría &quot;&quot;, que el esquema no permite</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>se envía con todos los miembros leídos, y &quot;additionalProperties&quot;: false del esquema lo prohíbe</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>La respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 ha aplicado %n cambio en %2</numerusform>
            <numerusform>%1 ha aplicado %n cambios en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Usted envió</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (enviado; el servidor no lo muestra)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Descartar este cambio</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>Otra persona ha cambiado estos campos entretanto. Se conservan sus valores.</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>El soporte del proveedor puede encontrar esta llamada con %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Volver al formulario</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Registro &amp;siguiente  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Copiar para el ticket</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>&amp;Copiado para el ticket</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>Copiado para el ticket</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>&amp;Quedarse en %1</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Introd&amp;ucir clave…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>Revisar y &amp;enviar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Habilitar y enviar…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>Recuperar para e&amp;ditar</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Abrir el &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>bloqueada para enviar</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>habilitada · quedan %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>habilitada · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>Habilitar %1 min…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>Habilitada hasta las %1</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>Bloqueada para enviar</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Bloquear %1 (producción) ahora (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Habilitar %1 (producción) para enviar (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>Pulse Intro o Espacio en una fila para mostrar sus valores durante 30 segundos.</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>Haga clic en una fila para mostrar sus valores durante 30 segundos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>vaciado</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>&amp;Cerrar ahora</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>No se ha podido guardar:
%1

%2 Si cierra Amend ahora, se perderá.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Cerrar y perderlo</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>Terminando %n envío</numerusform>
            <numerusform>Terminando %n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>Amend se cerrará solo cuando termine. Si lo cierra ahora, lo que está en curso puede acabar sin una respuesta clara; se comprobará la próxima vez que se abra Amend.</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>%n envío espera en la bandeja de salida. Continuará la próxima vez que se abra Amend.</numerusform>
            <numerusform>%n envíos esperan en la bandeja de salida. Continuarán la próxima vez que se abra Amend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n envío requiere su atención: no continúa por sí solo. La bandeja de salida indica el motivo.</numerusform>
            <numerusform>%n envíos requieren su atención: no continúan por sí solos. La bandeja de salida indica el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>No se sabe si %n envío se aplicó. Permanece en la bandeja de salida.</numerusform>
            <numerusform>No se sabe si %n envíos se aplicaron. Permanecen en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>Amend se está cerrando</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is a command, %2 its key</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <extracomment>Nothing has what is searched for</extracomment>
        <translation>Sin coincidencias.</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>Escriba parte del nombre de un comando, campo, formulario, perfil o persona</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>Formulario: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>Reciente: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>Perfil: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>Colores: &amp;más contraste</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>Ir al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>Ir al ID de &amp;usuario</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>Cam&amp;biar entre sandbox y producción</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>Cambiar de &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>Per&amp;files y claves…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>Mostrar los b&amp;orradores</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar la bande&amp;ja de salida</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>Mostrar los e&amp;nviados</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>Confi&amp;guración</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>Borradores &amp;y su clave…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>&amp;Seguridad…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>Ocultar los &amp;valores personales</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>Bloquear &amp;Amend</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>Columna siguien&amp;te</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>Columna anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>Revisar y &amp;enviar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>Descartar &amp;todos los cambios…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>Pegar para re&amp;llenar…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>&amp;Cerrar el registro</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>Leer el registro de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>Todos los ata&amp;jos</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>Mostrar los &amp;valores personales</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>Colores: los del &amp;sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Colores: &amp;claros</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Colores: &amp;oscuros</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>Blo&amp;quear producción</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>&amp;Habilitar producción…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Los campos</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>Otra persona ha cambiado el mismo campo</numerusform>
            <numerusform>Otra persona ha cambiado los mismos campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1. No se ha enviado nada. Elija para cada campo; nada se elige por usted.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1: otra persona también ha cambiado este campo (%2). Usted no lo tocó, así que se queda como está en el servidor.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>&amp;Revisar de nuevo…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>Elegidos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Lo que usted introdujo</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>conservar el del servidor</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>enviar el mío</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: conservar %2, como está en el servidor</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: poner %2, como usted lo introdujo</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>Mostrar &amp;valores enmascarados 30 s</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>El resultado está en el portapapeles.</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Probando la conexión…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1: copiar de la persona</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>Restaurar un borrador eliminado…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>Borradores eliminados (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>Restaurar un borrador eliminado</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Escriba parte de un nombre o de un ID de usuario</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>eliminado: %1</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>qué programa está escribiendo; ningún valor</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>los perfiles: nombres, direcciones de servidores, el id de esta instalación; ninguna clave</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>los perfiles tal como eran antes</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>colores, tamaño de la ventana, el formulario y el perfil usados por última vez; ningún ID de usuario</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>sus propias descripciones de API</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>qué clave abre los borradores; con una frase de contraseña, la clave que esta protege</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>dónde encuentra SQLite sus páginas; ningún valor</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>borradores, bandeja de salida, historial de envíos, registros recientes. Sin cifrar: cuántos, cuándo, de qué tamaño, en qué estado, del id de qué perfil</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>un almacén que se dañó o que se está reparando</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>no es un archivo de Amend</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>falta el perfil</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Buscar en los borradores</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>No se puede leer %n borrador porque está dañado. No se ha eliminado.</numerusform>
            <numerusform>No se pueden leer %n borradores porque están dañados. No se han eliminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>Mostrar los borradores de un perfil</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>Mostrar los borradores en un estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>Abrir el borrador elegido</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>Copiar el borrador elegido a otro perfil…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>Eliminar el borrador elegido</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>Ningún borrador coincide.</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>Mostrar &amp;todos los borradores</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>Los borradores están bloqueados. Lo que cambie ahora se conserva solo en memoria hasta que se desbloqueen.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>Ahora no se pueden abrir los borradores. Lo que cambie se conserva en memoria hasta que se abran.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>No hay borradores. Lo que cambie en un registro se conserva aquí hasta que se envíe.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Abrir un re&amp;gistro</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>No hay otro perfil de esta API</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>&amp;Copiar a otro perfil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(no se envía)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (no está en la lista del proveedor)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>Calendario (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>Se escribió como %1. Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>Elegir de la lista (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1, escrito como %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1, %n año</numerusform>
            <numerusform>%1, %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>Se entiende como %1. Si quería decir %2, escriba %3.</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>No se ha cambiado nada. Nuevo: %1 cambia entre sandbox y producción, y %2 va al final de la línea. Pulse %1 otra vez para cambiar. La lista de perfiles se abre con %3.</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>%2: no hay ningún perfil para %1. Añada uno en “Perfiles y claves”.</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1: no hay ningún perfil de producción. Añada uno en “Perfiles y claves”.</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1: no hay ningún perfil de sandbox. Añada uno en “Perfiles y claves”.</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>Deshacer este campo (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>Más para este campo (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>Vacíe el campo: el valor se elimina en el servidor.</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>Vacíe el campo: se envía un texto vacío.</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>Esta API no puede vaciarlo.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1. Fuente: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>al menos %n carácter</numerusform>
            <numerusform>al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>como máximo %n carácter</numerusform>
            <numerusform>como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>al menos %n elemento</numerusform>
            <numerusform>al menos %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>como máximo %n elemento</numerusform>
            <numerusform>como máximo %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>patrón %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>Lo que dice la API</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>Lo que tiene el servidor</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>Se queda como está: solo se envían las entradas nuevas.</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>Para eliminar el valor</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>Cuándo está bloqueado</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Qué hace un cambio</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>Su nombre en la API</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>Deshacer este campo</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>Vaciar en el servidor</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>Ayuda sobre el campo</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>se vaciará</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Ahora está bloqueado: %1 Este cambio no se puede enviar.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>Descartar este cambio</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>El servidor indica %1.</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>Ir a un campo (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Ir a un campo</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: quitar el archivo</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>O suéltelo o péguelo aquí. Un JPEG o un PDF de %1 como máximo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>JPEG y PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 is a field, %2 a file, %3 its kind and size, %4 says what the button does</extracomment>
        <translation>%1: %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>¿Enviarlo de todos modos?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>Cambiar a “%1”</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>Esta API no permite buscar usuarios por ningún otro dato.</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>Aquí también se puede buscar por: %1.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>Un ID de usuario: por ejemplo, %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>Un ID de usuario: por ejemplo, %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>Si pega un texto cualquiera, el ID de usuario se encuentra solo.</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>No hay ningún ID de usuario en este texto.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>Esto es producción. Lo que envíe cambia los registros de personas reales.</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>¿De quién es el registro?</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>Personas del sandbox local</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Añadir un perfil…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>Introduzca o pegue un ID de usuario, o la línea entera del ticket. El ID se encuentra en cualquier texto.</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>Elija una de estas personas inventadas o introduzca un ID de usuario. Nada de esto sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>Añadir un documento…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>Añadir una entrada…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>En el servidor: %1</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>O suelte o pegue archivos aquí.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>No se sabe qué tiene el servidor. Solo se envía lo que añada aquí.</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>En el servidor no hay nada.</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>En el servidor. Solo se envía lo que añada aquí:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>Las claves se guardan en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>La clave se guarda en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Las claves se guardan solo en memoria. Se pierden al cerrar Amend.</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>La clave se guarda solo en memoria. Se pierde al cerrar Amend.</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>El llavero está bloqueado. Si contiene la clave de este perfil, se le pedirá que lo desbloquee al abrir un registro.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>El llavero no responde, así que no se sabe si contiene la clave de este perfil.</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>El sandbox local tiene su propia clave.</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>Las claves se guardaban solo en memoria hasta que Amend se reinició. Introdúzcalas de nuevo.</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>La clave se guardaba solo en memoria hasta que Amend se reinició. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Aún no hay claves.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Aún no hay clave.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>Aún falta: %1, o en su lugar: %2.</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1: con estos datos, Amend inicia sesión cuando hace falta.</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Llavero: %1, desbloqueado</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Llavero: %1, bloqueado</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Llavero: %1, aún sin crear</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>Llavero: ninguno, las claves se guardan solo en memoria</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>Ir a un campo; en listas: buscar</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>Deshacer el campo</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>Vaciar el campo en el servidor</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Abrir la fila elegida</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>Eliminar el borrador elegido</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>Enviar, solo en la revisión</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>En campos, listas y páginas</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>&amp;Usar este idioma</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>Ningún hablante nativo ha leído aún estas traducciones.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>Amend se reinicia en este idioma y vuelve a donde usted está ahora. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>Sistema (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>Algo de lo que ha escrito no se puede guardar ahora, así que Amend no se reinicia. El idioma cambiará la próxima vez que inicie Amend.</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>El idioma no se ha cambiado porque no se puede escribir la configuración.</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what the button does, %2 is a key: Alt+Down</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show for 30 s</source>
        <extracomment>Button: shows the masked value for 30 seconds</extracomment>
        <translation>Mostrar 30 s</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>Ocultar · %1 s</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>Bandeja de salida</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>Todo está donde lo dejó.</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>Amend no puede pedir una contraseña mientras haya algo solo en memoria. Quien continúe lo verá.</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>Esto solo oculta lo que está abierto: no hay frase de contraseña y Amend no puede bloquear su escritorio. Quien continúe lo verá.</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>Al desbloquear, primero se bloquea su escritorio. Cuando lo desbloquee, volverá a donde estaba.</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>Amend guarda lo que ha escrito, espera a que termine lo que se está enviando y se abre de nuevo en el mismo lugar.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>Introduzca la frase de contraseña de sus borradores. Volverá a donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>Lo que está abierto no se ha podido guardar, así que permanece en memoria. Amend no se puede cerrar hasta que usted vuelva.</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>Se está cambiando el idioma</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>Amend está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Abrir un re&amp;gistro</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1: el servidor tenía %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>Estado del servidor: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor respondió: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Referencia del proveedor: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>Copiar el &amp;borrador a</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>¿Descartar %n cambio en %1? Con Deshacer se recupera mientras el registro esté abierto.</numerusform>
            <numerusform>¿Descartar %n cambios en %1? Con Deshacer se recuperan mientras el registro esté abierto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>No hay ningún borrador abierto</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>Elija un borrador de la lista.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Borrador eliminado: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>Otra persona ha cambiado los mismos campos. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>No se sabe si los cambios se aplicaron.</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>Abrir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (producción) está habilitada durante %n minuto.</numerusform>
            <numerusform>%1 (producción) está habilitada durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>%1 (producción) está bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>%1 (producción) se bloqueará de nuevo en %n minuto.</numerusform>
            <numerusform>%1 (producción) se bloqueará de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>&amp;Mantener habilitada</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Mantener habilitada: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (producción) se bloqueará de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (producción) se ha bloqueado de nuevo. No se envía nada allí hasta que la habilite.</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (producción) se ha modificado, por eso está bloqueada. No se envía nada allí hasta que la habilite.</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (producción) se ha modificado o quitado durante la pregunta, por eso no se ha habilitado.</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>No hay nada que habilitar: solo se bloquea el envío a producción, y este perfil no es de producción.</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Abrir un registro (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>Buscar en todo (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Añadir un perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Editar este perfil…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>Buscar en todo  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>Buscar %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>%n ID de usuario en este texto</numerusform>
            <numerusform>%n ID de usuario en este texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>Escriba parte de un ID de usuario</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>El servidor respondió con “%1”, que no es un ID de usuario de esta API.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1, o pegue desde un ticket</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>¿De quién es el registro? %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>También en el registro</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>El formulario no tiene campos para estos datos. Se muestran, pero nunca se envían.</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>falta el perfil</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Buscar en la bandeja de salida</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>Ningún envío coincide.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>No se está enviando nada. Los cambios que no se pueden enviar enseguida esperan aquí.</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>Mostrar los &amp;enviados</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Esquema</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>Desbloquear los borradores</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Establecer una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>Introduzca la frase de contraseña con la que se bloquearon los borradores.</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>Con ella se cifran en este equipo los borradores y los envíos en espera. Amend la pide en cada inicio. Nadie puede recuperarla por usted.</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>Los borradores se quedan como están. Nadie puede recuperar una frase de contraseña por usted.</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>Todo lo guardado se cifra con una clave nueva. La clave anterior ya no lo abre.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>&amp;Repetir la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>Introduzca al menos %n carácter, por ejemplo, unas cuantas palabras.</numerusform>
            <numerusform>Introduzca al menos %n caracteres, por ejemplo, unas cuantas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>Advertencia: esta frase de contraseña es corta. Con 12 caracteres o más es mucho más segura, por ejemplo, unas cuantas palabras.</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>Se han quitado los saltos de línea y las tabulaciones de los extremos.</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>Los saltos de línea y las tabulaciones se han convertido en espacios, porque este campo tiene una sola línea.</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>Mover el resto a: %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>Mover “%1” a: %2</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>N&amp;o usar</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>Encontrado en el portapapeles</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>¿De quién?</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>Elegir su &amp;campo</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>&amp;Línea siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>%n línea no es de ningún campo: “%1”</numerusform>
            <numerusform>%n líneas no son de ningún campo. La primera es “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>vaciado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>&amp;Usar %n valor  (%1)</numerusform>
            <numerusform>&amp;Usar %n valores  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>Nada del portapapeles corresponde a un campo de este formulario.</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>Cada valor se muestra en su campo. Nada cambia hasta que lo use.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>%n valor no es seguro: decida en su campo si lo usa o no.</numerusform>
            <numerusform>%n valores no son seguros: decida en cada campo si los usa o no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>Todo se comprueba en la revisión.</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>Entrar en producción</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 es producción: lo que envíe allí cambia los registros de personas reales. ¿Quiere entrar?</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>&amp;Entrar en producción</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>También saldrá %n envío que espera en la bandeja de salida.</numerusform>
            <numerusform>También saldrán %n envíos que esperan en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>Saldrá %n envío que espera en la bandeja de salida.</numerusform>
            <numerusform>Saldrán %n envíos que esperan en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>Abrir en otro perfil</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>Este registro está en otro perfil: %1 (%2). ¿Abrirlo allí?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>¿Habilitar %1 (producción) durante %n minuto?</numerusform>
            <numerusform>¿Habilitar %1 (producción) durante %n minutos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>Habilitar producción</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>&amp;Habilitar %1 (producción)</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>&amp;Dejar bloqueada</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>habilitar</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>¿Habilitar %1 (producción) durante %n minuto y enviar esto: %2?</numerusform>
            <numerusform>¿Habilitar %1 (producción) durante %n minutos y enviar esto: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>&amp;Habilitar y enviar</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>Permanece ha&amp;bilitada durante</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>Los números &amp;enteros se envían como texto</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Ol&amp;vidar la clave</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>Cuánto tiempo permanece habilitada la producción después de habilitarla o del último envío.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>N&amp;ivel</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>Este servidor no entrega &amp;registros (no se puede leer)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>Dónde se guardan las c&amp;laves…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 servidor propio</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>image/jpg, como en los ejemplos del proveedor</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>image/jpeg, el nombre registrado</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>Tamaño &amp;máximo de documento</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>Los archivos &amp;JPEG se envían como</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>Deje vacío para conservar el valor actual</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1: con estos datos, Amend inicia sesión siempre que hace falta. O introduzca esto en su lugar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: deje esto vacío si una pasarela en esta dirección lo añade.</numerusform>
            <numerusform>%1: deje estos datos vacíos si una pasarela en esta dirección los añade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an environment, %2 its tier, such as SANDBOX</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Local sandbox</source>
        <extracomment>The environment that is on this computer</extracomment>
        <translation>Sandbox local</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>Un servidor propio</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>personas inventadas</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>Cancelar lo&amp;s cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>El sandbox local está integrado: un servidor en este equipo con personas inventadas, para aprender y hacer pruebas. No necesita configuración.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Quitar el perfil</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>¿Quitar “%1” y olvidar su clave?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Los cambios de este perfil no se han guardado.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Leyendo el registro de nuevo…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>Leyendo lo que tiene ahora el servidor…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>El envío</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>&amp;Volver (el envío continúa)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>Enviando %1 de %2…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>Enviado. Esperando la respuesta…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>No usar</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>Encontrado en el portapapeles: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>&amp;Escriba “%1” para confirmar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>Borrar recientes</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Borrar &amp;recientes</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>Se muestran, pero nunca se envían.</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>Bloqueado: vea arriba.</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 Se pueden leer y copiar.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>Copiar el ID de usuario</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>Leer el registro de nuevo (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>Más para este registro</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>no leído</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>leído: %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>Comprobar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Recuperar para e&amp;ditar</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>Descar&amp;tar…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>Revisar y enviar…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>%n cambio de este registro está en la bandeja de salida.</numerusform>
            <numerusform>%n cambios de este registro están en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>Ahora no se puede leer el registro. Lo ve como estaba en la última lectura (%1); se lee de nuevo antes de enviar nada.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>Ahora no se puede leer el registro, y antes no se había leído. Se lee antes de enviar nada.</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>Otra persona también ha cambiado lo que usted cambió aquí. Compruebe de nuevo y elija un valor para cada campo. Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>Revisar y &amp;enviar…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>El servidor aún no tiene este registro del usuario. Lo que envíe lo crea.</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>No se sabe qué tiene el servidor, y esta API solo acepta el registro completo. Rellene todos los campos que no sean opcionales.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>No se sabe qué tiene el servidor. Solo se envía lo que introduzca.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>No hay cambios, así que no se enviaría nada.</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>El comando lleva $AMEND_KEY en lugar de la clave</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>No se puede copiar como comando: aquí los valores enmascarados y los documentos están abreviados, y el comando enviaría el texto abreviado.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>Siempre se envía por completo: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Lo que se enviará</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%n cambio en %1</numerusform>
            <numerusform>%n cambios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Enviar %n cambio en %1</numerusform>
            <numerusform>Enviar %n cambios en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>Corrija esto primero</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>Mostrar valores enmascarados 30 s</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>Los valores que no cambió se envían como los tenga el servidor en ese momento.</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>Esta API exige todos los valores en cada solicitud:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>Se envían como texto vacío, porque las direcciones de este país no los llevan:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>También se envía %n valor sin cambios</numerusform>
            <numerusform>También se envían %n valores sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>Compruebe esto y márquelo</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>He comprobado todo esto</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>Confirme lo que esto hace</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>Esto va a producción</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>Últimos cuatro caracteres del ID de usuario</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>La solicitud exacta · Copiar como cURL</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>El registro se lee de nuevo justo antes del envío.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Volver al formulario</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Enviar a producción</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>Habilitar y &amp;enviar…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>Producción está bloqueada. El botón la habilita y envía.</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>Escriba los últimos cuatro caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>Falta %n carácter</numerusform>
            <numerusform>Faltan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>Estos no son sus últimos cuatro caracteres</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>Corrija primero %n error</numerusform>
            <numerusform>Corrija primero %n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>%n advertencia por marcar</numerusform>
            <numerusform>%n advertencias por marcar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>Buscar por nombre o ID de usuario</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>Borrar la búsqueda (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Qué se guarda y qué se envía</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>Aún no hay ningún perfil, así que no hay ninguna clave.</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>Qué se guarda dónde y qué sale de este equipo. Aquí no se muestra ninguna clave.</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>Borradores y envíos</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>No se envía nada más a ningún sitio: ni estadísticas, ni informes de errores, ni búsqueda de actualizaciones. El sandbox local está en este equipo.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquete de soporte…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>La clave solo puede ir a %1, y Amend también inicia sesión allí.</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>La clave solo puede ir a %1.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Probar la conexión de %1</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>Falta la API de este perfil.</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Último uso en esta sesión: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>Sin usar en esta sesión</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>Llavero: no responde</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1. Las claves están en su llavero “%2”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2), a través del proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2), que es este equipo</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>Nada. No hay ningún perfil de un servidor.</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>Lo que abre y envía va al servidor de su perfil, con la clave:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>En el disco: configuración</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>Abrir la carpeta de la con&amp;figuración</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>En el disco: borradores y envíos</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>Abrir la carpeta de los &amp;borradores</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Aún no hay nada ahí.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>legible</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 is the name of a file, %2 “encrypted” or “readable”, %3 says what it holds</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>El envío</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Introd&amp;ucir clave…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>Reanudar este &amp;perfil</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>&amp;Habilitar…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Recuperar para e&amp;ditar</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>&amp;Enviar de nuevo…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>Ya está resuelto: &amp;quitar…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>¿Quitar de la bandeja de salida %n cambio en %1? No se vuelve a enviar. Lo que se envió permanece en el historial.</numerusform>
            <numerusform>¿Quitar de la bandeja de salida %n cambios en %1? No se vuelven a enviar. Lo que se envió permanece en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>Quitar de la bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>Between facts that are read out: Ada Whitfield, SANDBOX, Junction sandbox</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A full stop after a word or a short phrase, which is %1</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privacidad y bloqueo</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>Ocultar los valores personales al compartir la pantalla (%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Borrar &amp;recientes</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>Borradores y seguridad</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>Borradores &amp;y su clave…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>&amp;Seguridad…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>Bloquear &amp;Amend por inactividad:</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>Leyendo el registro de nuevo…  Cancelar</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>Los valores personales están ocultos.  Mostrar</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● En línea</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1 (producción) está habilitada.  Bloquear</numerusform>
            <numerusform>%1 (producción) están habilitadas.  Bloquear</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>Los valores personales están ocultos</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>Los valores personales están visibles</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>Los borradores están desbloqueados.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>Se ha establecido la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se ha cambiado la frase de contraseña.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Todo está cifrado con una clave nueva.</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>Esta&amp;blecer frase de contraseña…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>&amp;Mantener solo en memoria</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>&amp;Liberar los envíos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Mostrar la bande&amp;ja de salida</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>&amp;Intentar abrir los borradores…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Establecer una frase de contraseña…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>Crear una clave &amp;nueva…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>Borradores y su clave</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>El paquete de soporte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>Esto ayuda a los desarrolladores a encontrar un fallo. No contiene nombres, direcciones, ID de usuario ni valores de un registro. Léalo antes de entregarlo: nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>El paquete de soporte está en el portapapeles.</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>Se está preparando…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>Resultado: %1 (estado %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor respondió: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: rechazado</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1, ID de usuario %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In a language that is read from right to left say it in words (&quot;from %2 to %3&quot;), because an arrow between Latin letters would point to the wrong one.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Request reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Referencia de la solicitud: %1</translation>
    </message>
</context>
<context>
    <name>TierWord</name>
    <message>
        <source>PROD</source>
        <extracomment>Short for PRODUCTION, where there is little room</extracomment>
        <translation>PROD</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>There is no usable backup of it. You can close Amend and repair it, or begin with no profiles: the file is set aside under another name, and drafts stay.</source>
        <translation>No hay ninguna copia de seguridad utilizable. Puede cerrar Amend y repararlo, o empezar sin perfiles: el archivo se aparta con otro nombre y los borradores se conservan.</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>&amp;Empezar sin perfiles</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>Amend continúa con los perfiles tal como estaban. Para volver a escribirlos, guarde un perfil.</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>Falta el perfil de este borrador. Añada un perfil del mismo sistema si no hay ninguno y copie el borrador a él: haga clic con el botón derecho en el borrador de la lista.</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 tiene cambios sin enviar que pertenecen a su servidor. Envíelos o descártelos primero: el perfil se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Ahora no se pueden leer los borradores, así que no se sabe si alguno pertenece al servidor de %1. Desbloquéelos primero: el perfil se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>El llavero no ha eliminado la clave del perfil. Elimínela en la configuración de contraseñas de su escritorio: su nombre empieza por &quot;amend/&quot;.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>El llavero respondió: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>Se ha quitado el perfil.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>El certificado del servidor lo emitió alguien en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>El certificado del servidor lo emitió “%1”, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>El certificado del servidor no es para %1: no tiene ningún nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>El certificado del servidor no es para %1, sino para: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>El certificado del servidor está autofirmado (“%1”), así que nadie ha confirmado de quién es.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>El certificado del servidor caducó el %1. Compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>El certificado del servidor no es válido antes del %1. Compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>El certificado del servidor está revocado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>No se puede verificar el certificado del servidor (%1).</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>El servidor ha respondido con una lista JSON, así que no es un registro.</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>El servidor ha respondido con un texto JSON, así que no es un registro.</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>El servidor ha respondido con un número JSON, así que no es un registro.</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>El servidor ha respondido con true o false en JSON, así que no es un registro.</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>El servidor ha respondido con null en JSON, así que no es un registro.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>La conexión no es segura, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>Lo que responde en esta dirección no usa TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>El servidor y Amend no han podido acordar una conexión TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>El servidor y Amend no han podido acordar una conexión TLS (%1).</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>Consulte a su administrador de red o al proveedor.</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>El proxy %1 exige iniciar sesión y no ha recibido unos datos que acepte.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>No se puede acceder al proxy %1: nada responde allí.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>El proxy %1 no se ha encontrado, o no encuentra el servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>El proxy %1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>El proxy %1 ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>El proxy %1 no ha dejado pasar la solicitud.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>El proxy de la red no ha dejado pasar la solicitud. Consulte a su administrador de red.</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>Compruebe el proxy en la configuración de red del escritorio o consulte a su administrador de red.</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>La respuesta es texto, pero no en UTF-8 como exige JSON, así que no se ha leído.</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>La respuesta es texto en %1, no en UTF-8 como exige JSON, así que no se ha leído.</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>El servidor ha respondido con algo que no es un registro.</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>El servidor ha respondido con algo que no es JSON.</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>El servidor ha respondido con datos binarios, no con JSON.</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>El servidor ha respondido con datos %1, no con JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>La explicación del servidor son datos binarios, no texto, así que no se muestra.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>La explicación del servidor son datos %1, no texto, así que no se muestra.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Compruebe la dirección en el perfil.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>Introduzca los datos en el perfil.</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Indique los datos con --credentials -.</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Guarde los datos con: amend key set &quot;%1&quot;, o indíquelos con --credentials -.</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>El perfil aún no tiene clave.</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Falta esto en el perfil: %1.</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Falta una clave en las credenciales.</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>Falta esto en las credenciales: %1.</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>El perfil %1 no tiene clave.</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>Falta esto en la clave del perfil %1: %2.</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>La clave es de otro entorno, así que no se ha enviado.</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>Use la correcta.</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>Use una que empiece por %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>Nada responde en la dirección del servidor. Compruebe que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>No se ha encontrado el nombre del servidor. Compruebe su red.</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>El sandbox local no está en marcha. Inténtelo de nuevo o use un perfil de un servidor.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La conexión se ha cortado antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>La dirección del servidor no es una dirección web válida.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>La dirección del servidor empieza por http://, que es solo para este equipo, porque otros podrían leer la clave en el camino. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>La solicitud era para un servidor distinto al de la clave, así que no se ha enviado.</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>El servidor redirige a otra dirección. Amend no la sigue, porque la clave también se enviaría allí.</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>El servidor remite a otra dirección para su respuesta. Amend no la sigue, porque la clave también se enviaría allí. Puede que el cambio se haya hecho.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>El servidor dice que nada ha cambiado desde una lectura anterior (304), pero Amend no lo ha preguntado. Puede que algo entre este equipo y el servidor conserve respuestas antiguas.</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>La respuesta era más grande de lo que puede ser un registro, así que no se ha leído.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>La respuesta del servidor no contiene ninguna lista de usuarios.</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>El servidor no ofrece esta función.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>El servidor exige confirmar antes el inicio de sesión con un segundo factor (verificación reforzada), y Amend no puede hacerlo. Use un token de autenticación con verificación reforzada.</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>El servidor no cambia a este usuario aquí. Puede que sea un usuario root: estos se pueden leer, pero solo se cambian a través de su empresa o consumidor (PATCH /corporates o /consumers).</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>La misma solicitud aún se está procesando.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>El archivo %1 ha cambiado durante el envío, así que Amend lo ha detenido.</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>El archivo %1 no se ha podido leer durante el envío, así que Amend lo ha detenido.</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>La clave (%1) contiene un espacio, un salto de línea u otro carácter que ninguna clave tiene, así que no se ha enviado. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>Aún no hay datos de inicio de sesión: un token de autenticación, o un correo electrónico y una contraseña.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>El servidor no ha aceptado el inicio de sesión. Compruebe el correo electrónico y la contraseña. Una cuenta sin conformidad con PCI necesita la contraseña tokenizada.</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>La contraseña de inicio de sesión ha caducado. Establezca una nueva con el proveedor.</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>El servidor dice que este inicio de sesión ya no es válido. Inténtelo de nuevo. Si no sirve, use otros datos de inicio de sesión.</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>Demasiados inicios de sesión fallidos: el servidor ha bloqueado la cuenta. Inténtelo de nuevo en 30 minutos.</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>El inicio de sesión ha dado un token que solo permite elegir una identidad (tipo AUTH), no cambiar usuarios. Use los datos de inicio de sesión de un usuario de una sola identidad, o un token de autenticación.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>El servidor ha aceptado el inicio de sesión, pero no ha dado ningún token.</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>No existe ningún usuario %1 en este servidor. Compruébelo o indique el ID de usuario.</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>%1 corresponde a más de un usuario: %2. Indique uno de estos ID.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>No se han podido guardar los cambios, así que no se ha enviado nada. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>No se han podido abrir los borradores ni la bandeja de salida. Puede que allí espere un cambio anterior, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>Un cambio anterior de este registro está en la bandeja de salida y va primero.</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>Otra instancia de Amend está enviando esto en este momento.</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>Se ha quitado el perfil de este envío, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>El perfil de este envío tiene ahora un servidor distinto al que se revisó, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>Producción está bloqueada, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>El envío está en pausa para este perfil, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>Lo que se iba a enviar está dañado en el disco y no se puede leer. Compruebe el registro.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>Ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>La barra de la parte superior de la ventana indica el motivo.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>`amend outbox list` lo muestra.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>`amend outbox list` muestra su progreso.</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>`amend outbox recall` lo convierte de nuevo en borrador.</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>`amend outbox send --production` lo envía.</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>`amend outbox resume` reanuda el envío.</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>Después, quite esta línea.</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>Después, quite la línea con `amend outbox dismiss`.</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>`amend outbox log` muestra lo que se ha enviado.</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>Amend no lo ha enviado. Compruebe los cambios.</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>Corrija lo que se indica y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>El servidor no permite esto con esta clave. Solicite el permiso o use otra clave.</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>El servidor no conoce a este usuario. Compruebe el ID de usuario y el servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>Un valor ya está en uso o no se puede cambiar ahora. Corríjalo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>La solicitud era demasiado grande para el servidor. Acorte lo que cambió.</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>El servidor solo acepta cambios de una versión que él indica, pero no ha indicado ninguna. Informe al proveedor.</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>El servidor ha rechazado los cambios. Corrija lo que se indica y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>El servidor ha rechazado la solicitud (estado %1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>La clave no tiene los permisos que exige el servidor. Use una clave que pueda cambiar usuarios.</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>El servidor no ha aceptado la clave. Compruebe que esté vigente y sea de este entorno.</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>No se pudo leer el registro cuando se revisaron los cambios. Ahora se puede leer: revíselos de nuevo.</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>El registro ha cambiado en el servidor desde que se leyó. Léalo de nuevo y compare.</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>El servidor está ocupado o limita la frecuencia de las consultas.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>No se puede acceder al servidor. Compruebe su red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>No ha llegado ninguna respuesta clara.</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>El servidor ha tenido un fallo (estado %1) y no ha indicado qué ha hecho.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de enviar nada.</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>Este servidor no muestra sus registros. Aun así, puede cambiar uno: solo se envía lo que introduzca, y no se muestran los valores anteriores.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>más de 16 MiB</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>no es una versión que este programa conozca</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>falta installId o profiles</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>el perfil %1 está incompleto</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>No hay ninguna copia de seguridad utilizable. Repárelo o ejecute `amend profile reset`: aparta el archivo y empieza sin perfiles. Los borradores se conservan.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Ya no existe %1.</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 no es un archivo, sino una carpeta, una tubería, un dispositivo o un enlace roto. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 lo escribió una versión más nueva de Amend, así que no se ha modificado. Use esa versión.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>No se puede escribir %1: el disco está lleno.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Otro programa mantiene bloqueado %1. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>Otro programa (proceso %1) mantiene bloqueado %2. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>El sistema de archivos de %1 no admite bloqueos, así que dos programas podrían deshacer los cambios uno del otro. Ponga las carpetas de Amend en otro sistema de archivos.</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>Ya no existe %1, y su copia de seguridad estaba dañada y se ha movido a %2: los perfiles se han perdido. Los borradores guardados siguen ahí, cada uno con la nota “falta el perfil”. Añada un perfil y cópielos a él.</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>Ya no existe %1 y no hay ninguna copia de seguridad: los perfiles se han perdido. Los borradores siguen ahí, cada uno con la nota “falta el perfil”. Añada un perfil y cópielos a él.</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>No se ha podido usar %1; en su lugar se usa la copia de seguridad de los perfiles (guardada: %2). Compruebe que estén todos los perfiles.</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>%1 estaba dañado y se ha movido a %2; en su lugar se usa la copia de seguridad de los perfiles (guardada: %3). Compruebe que estén todos los perfiles.</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ya no existe o no se puede leer. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>%1 no se puede leer: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 no es una imagen JPEG ni un archivo PDF, diga lo que diga su nombre. Elija uno de estos.</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 es un archivo %2. Elija una imagen JPEG o un archivo PDF.</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>Consulte al proveedor antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>El servidor no incluye el documento nuevo en su lista.</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>El servidor no incluye el documento nuevo en su lista: %1.</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>Pregunte al proveedor qué ha pasado con él.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>Un documento que estaba antes ya no aparece en la lista.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Un documento que estaba antes ya no aparece en la lista: %1.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1 ocupa %2, y el perfil permite %3. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ha cambiado desde que se eligió. Compruébelo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>Este valor</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>Puede significar %1 o %2.</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>¿Usar “%1”?</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: el perfil no permite este valor. Elija otro.</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: el perfil solo permite estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>“%1” se ha omitido, porque el registro ya tiene este valor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: no se puede cambiar con esta API. Omítalo.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>“%1” no es un campo de este formulario. Compruebe el nombre u omítalo.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>“%1” no es un campo de este formulario. ¿Quería decir “%2”?</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Esto no es un objeto JSON: tiene demasiados niveles de anidamiento en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Esto no es un objeto JSON: en la línea %1, columna %2, hay algo que JSON no acepta como número.</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Esto no es un objeto JSON: hay más de un valor, o ninguno, en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>Esto no es un objeto JSON (%1, línea %2, columna %3).</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>Este texto no es UTF-8: parece %1. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>Compruebe las comas, comillas y llaves.</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>El ID de usuario empieza o termina con un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>Introduzca un ID de usuario como %1.</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>Introduzca el ID de usuario. %1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>Introduzca el ID de usuario tal como lo muestra el panel del proveedor.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: se sabe que el servidor rechaza null, aunque su descripción lo permite. Envíe un texto vacío.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: se sabe que el servidor rechaza null, aunque su descripción lo permite. Introduzca un valor u omítalo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: no se puede cambiar en este registro. Déjelo como estaba.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1: no se puede cambiar en este registro: %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: no se sabe si se puede cambiar en este registro.</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: solo contiene espacios en blanco. Quítelos.</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: contiene un salto de línea, pero solo puede tener una línea.</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: contiene una tabulación. Quítela.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: empieza o termina con espacios en blanco o un salto de línea. Quítelos.</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: contiene un � en lugar de una letra que se perdió. Escriba la letra.</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: contiene caracteres que no se ven. Quítelos si llegaron al pegar.</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>Este es el texto “null”. Para vaciar el campo: --clear %1.</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>No hay nada que enviar. Cambie al menos un campo.</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>“%1” está dos veces en el mismo objeto (línea %2, columna %3). Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>El número de la línea %1, columna %2, tiene más de 1000 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>La clave de la línea %1, columna %2, es una que Amend reserva para sí. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1: esta API no puede vaciarlo. Introduzca otro valor o déjelo como estaba.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1: esta API no puede vaciarlo en el servidor. Introduzca otro valor o déjelo como estaba.</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>Este registro no se ha leído, así que Amend no puede comprobar que sea de este tipo y esté en un estado que permita cambios. Compruébelo usted antes.</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: siempre se envía por completo, y no se sabe qué tiene el servidor. Lea antes el registro o rellene todos sus campos.</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1: no cumple la regla “%2”. Compruebe el valor.</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: solo puede tener letras de la A a la Z, los signos - . , &apos; así como cifras y espacios simples.</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: debe empezar por una letra de la A a la Z o una cifra.</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: solo puede tener espacios simples entre palabras, ninguno en los extremos.</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: introduzca una fecha pasada.</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>Este mes no tiene tantos días. Compruebe el día y el mes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>En %1 hay %n día. Compruebe el día y el mes.</numerusform>
            <numerusform>En %1 hay %n días. Compruebe el día y el mes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>El prefijo del país y el número juntos pueden tener %n carácter como máximo, incluido el +. Compruebe ambos.</numerusform>
            <numerusform>El prefijo del país y el número juntos pueden tener %n caracteres como máximo, incluido el +. Compruebe ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: solo puede tener mayúsculas de la A a la Z, cifras y _, como %2.</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: este valor no se había visto antes, y el proveedor no publica su lista.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>Una vez verificado un usuario, el proveedor no acepta ningún documento nuevo de este tipo: %1. Quítelo.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>Una vez verificado un usuario, el proveedor no acepta ningún documento nuevo de este tipo: %1. Amend no conoce el estado “%2”. Quite el documento.</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>El archivo no es lo que indica su URL de datos. Codifique un archivo JPEG o PDF e indique su tipo.</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>Lo que sigue a “base64,” no es base64 correcto. Codifique el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: debe ser un archivo JPEG o PDF como URL de datos, como data:image/jpg;base64,….</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: no debe ser anterior a la fecha a la que sigue.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1: debe ser igual o posterior a “%2”.</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>Esto parece un correo electrónico.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Esto parece un número de teléfono.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>Esto parece el nombre de una persona.</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1: no debe revelar quién es la persona; use un ID que no signifique nada para otros.</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: no es uno de los valores habituales: %2.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>Este es un archivo PDF. El propio ejemplo del proveedor usa uno, pero su documentación solo menciona imágenes JPEG.</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>Este es un archivo PDF, y el proveedor pide imágenes JPEG de los documentos de identidad. Elija una imagen si la tiene.</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Amend envía un texto vacío para eliminarlo. El proveedor no documenta esto, así que compruebe después la respuesta.</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: contiene un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1: está oculto con asteriscos, como lo muestra el proveedor. Introdúzcalo completo.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>Un número de Seguro Social tiene nueve cifras, sin guiones ni espacios.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: tiene más de %n carácter, y el servidor puede rechazarlo.</numerusform>
            <numerusform>%1: tiene más de %n caracteres, y el servidor puede rechazarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1: introduzca una fecha pasada, por ejemplo, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: esto supone una edad de más de %n año.</numerusform>
            <numerusform>%1: esto supone una edad de más de %n años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>Esta persona tiene menos de %n año y no tiene garante (representante médico), que los pedidos de laboratorio para menores requieren.</numerusform>
            <numerusform>Esta persona tiene menos de %n años y no tiene garante (representante médico), que los pedidos de laboratorio para menores requieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: suele ser %2 o más.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: está en el pasado.</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: introduzca un valor. Esta API no acepta un valor vacío.</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1: debe tener de %2 a %3 cifras y nada más, como %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1: tiene menos de %n cifra, y el servidor puede rechazarlo.</numerusform>
            <numerusform>%1: tiene menos de %n cifras, y el servidor puede rechazarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: contiene letras u otros caracteres que no forman parte de un número de teléfono. Introduzca solo el número, como %2.</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: introduzca el número sin la extensión, como %2.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: parecen dos números. Introduzca uno de ellos, como %2.</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: introduzca el número con el prefijo del país, como %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: no se puede interpretar con certeza. Compruebe las cifras y añada el código de área o el prefijo del país, como %2.</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: escriba el número con un + y cifras, como %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: empieza por un prefijo de salida internacional. Empiece por el prefijo del país, como %2.</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1: escriba el número tal como sigue al prefijo del país: solo cifras, sin prefijo para llamadas nacionales.</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>Introduzca también el prefijo del país: el número se interpreta con él.</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: ya lleva un prefijo del país. Introdúzcalo en el campo del prefijo del país y deje aquí solo el resto.</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: no existe ningún número así al que se pueda llamar. Compruebe el prefijo del país, el código de área y las cifras.</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: esta API no acepta este número, se escriba como se escriba. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: contiene letras u otros caracteres que no forman parte de un número de teléfono como %2.</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: lleva una extensión detrás del número.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: parecen dos números.</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: no tiene prefijo del país, a diferencia de %2.</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: tiene signos distintos de un + y cifras, a diferencia de %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: empieza por un prefijo de salida internacional, no por el prefijo del país como %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: no se puede interpretar con certeza. Compruebe las cifras y añada el código de área, como %2.</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>Puede significar una de estas opciones: %1.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: las direcciones de este país (%2) no lo llevan. Vacíe el campo si es un resto de otro país.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: las direcciones de este país (%2) no lo llevan, así que se envía un texto vacío.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: el campo está vacío. Rellénelo si la dirección de este país (%2) lo lleva: el servidor puede rechazar un texto vacío.</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>Este código se usa, pero no está en ISO 3166-1: puede que el proveedor no lo conozca.</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: no está en la lista. Los códigos de país tienen dos letras, como US.</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: elija un país de la lista o introduzca su código de dos letras, como US.</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: no pertenece al país elegido.</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: esto es un nombre, no un código.</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: introduzca el código, no el nombre.</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: elija de la lista uno del país elegido o introduzca su código, como AZ.</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: suele tener 5 cifras, o 5+4, como 85004 o 85004-1234.</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: introduzca 5 cifras, o 5+4, como 85004 o 85004-1234.</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1: corresponde al estado %2, no a %3.</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1: no corresponde al estado %2.</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: elija una zona horaria de la lista, como Europe/London.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Esta clave es de “%1”. Use una que empiece por %2 o cambie el entorno.</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Use una clave que empiece por %1 o cambie el entorno.</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>Esto no parece una clave de esta API. Deben empezar de una de estas formas: %1. Compruebe que la ha copiado entera.</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>Esto no parece una clave de este entorno. Compruebe la clave y el entorno.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Falta este dato: %1. Introdúzcalo.</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: contiene un espacio, un salto de línea u otro carácter que ninguna clave tiene. Copie el valor de nuevo.</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>Introduzca un nombre para el perfil, como Sandbox de soporte.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>Introduzca la dirección del servidor: el proveedor no publica ninguna. Es similar a https://api.your-company.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>Introduzca la dirección completa del servidor, como https://api.your-company.com, sin nombre de usuario, signo de interrogación ni #.</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>Use aquí https://. http:// sin cifrar es solo para este equipo, porque otros podrían leer la clave en el camino.</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>example.com es un marcador de posición, no un servidor. Introduzca la dirección de su servidor.</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>Este host</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 es un servidor de producción conocido. Marque el perfil como producción o introduzca otra dirección.</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>“Local” es para servidores de este equipo, como http://127.0.0.1:8080. Elija sandbox o producción para este.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: no puede ser null. Introduzca un valor u omítalo.</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>Si no hay ninguno, vacíe el campo: entonces se envía como texto vacío.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser un número entero, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser un número, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1: debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: debe ser un grupo de campos (un objeto JSON).</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: debe ser una lista (un array JSON).</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: debe ser texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: debe tener %n carácter o más.</numerusform>
            <numerusform>%1: debe tener %n caracteres o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: debe tener %n carácter como máximo. Acórtelo.</numerusform>
            <numerusform>%1: debe tener %n caracteres como máximo. Acórtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: se tardaría demasiado en compararlo con el patrón %2 de la API. Compruébelo usted.</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: escríbalo como %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1: no tiene el formato que acepta esta API. %2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: no tiene el formato que acepta esta API. Debe coincidir con %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1: debe ser una fecha que exista, escrita como AAAA-MM-DD, por ejemplo, 1980-03-13.</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser una fecha que exista, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser un UUID: 36 caracteres como %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser una fecha y hora que existan, con su zona horaria, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser una dirección web completa, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser el nombre de un equipo, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: debe ser una dirección IP, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: es mayor o menor de lo que esta API puede guardar.</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1: no es válido como “%2”. Compruébelo.</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: este valor no está en la lista del proveedor.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: debe ser uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: elija un valor de la lista.</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introduzca un valor.</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: rellene sus campos.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1: elija un archivo.</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1: elija un valor.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: introduzca un valor.</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>Esto no parece un correo electrónico. Ejemplo: name@example.com.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>Introduzca un correo electrónico con el formato correcto, como name@example.com.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser %2 o más.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser %2 o menos.</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser mayor que %2.</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser menor que %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: debe tener al menos %n entrada nueva.</numerusform>
            <numerusform>%1: debe tener al menos %n entradas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: puede tener como máximo %n entrada nueva.</numerusform>
            <numerusform>%1: puede tener como máximo %n entradas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>No se puede usar esta descripción de API: %1: %2.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>Cree uno en la configuración de contraseñas de su escritorio.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>Permítalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, desbloquee el llavero e introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, cree un llavero en la configuración de contraseñas de su escritorio.</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, instale un llavero (GNOME Keyring o KWallet).</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, introdúzcala de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, olvide primero la clave guardada y luego introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para conservarla, introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>La clave no está en el llavero.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>El servicio de llavero aún no tiene ningún llavero.</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>Este equipo no tiene servicio de llavero.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>Se ha denegado el acceso al llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no ha respondido.</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>La entrada de la clave en el llavero está dañada.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>El llavero ha comunicado un error.</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>También puede introducir la clave en el perfil: se conserva hasta que se cierre Amend.</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>También puede indicar la clave con --credentials -.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>El llavero respondió: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>La clave se conserva solo hasta que se cierre Amend.</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>No se sabe si la clave se guardó. `amend key test` lo indica.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>La clave no se ha guardado.</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>El servidor ha aceptado lo enviado, pero compruebe esto:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>El servidor ha aceptado los cambios, pero tiene valores distintos a los que usted envió. Se indican abajo.</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>Amend no puede saber si el servidor tiene los documentos.</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>El servidor ha aceptado los cambios. Amend no puede saber si tiene los documentos.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>El servidor ha aceptado los cambios, pero no ha mostrado el registro. Léalo de nuevo para ver qué tiene.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>El servidor ha aceptado los cambios, pero no los ha mostrado todos. Lea el registro de nuevo para ver qué tiene.</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>El servidor tiene lo que usted envió.</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>El inicio de sesión exige un segundo factor</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>No se puede usar la clave</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>No se puede leer la clave</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>El inicio de sesión ha fallado</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>El envío está en pausa</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clave no se ha aceptado</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>Los cambios se han aplicado</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>No había nada que enviar</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>Los cambios están listos para enviar</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>Los cambios aún no se pueden enviar</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>El servidor ha rechazado los cambios</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>Revise los cambios de nuevo</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>El registro ha cambiado entretanto</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>El servidor no puede aceptar los cambios ahora</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>No se sabe si los cambios se aplicaron</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>El envío se ha cancelado</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>El servidor ya tiene estos valores.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>No se ha enviado nada, y sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>No se ha cambiado nada, y sus cambios se conservan. Lea el registro de nuevo y después revise sus cambios.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>Otra persona ha cambiado los mismos campos. No se ha enviado nada, y sus cambios se conservan. Elija un valor para cada uno y revise de nuevo.</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>Corrija lo que se indica aquí; después, revise y envíe de nuevo. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>El registro se ha leído de nuevo y no muestra todos sus cambios, pero aún pueden llegar.</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>Sus cambios se conservan. Lea el registro de nuevo para ver si llegaron, antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El sandbox local es un programa aparte, y falta: %1. Instale Amend de nuevo o use un perfil de un servidor.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>No se ha podido iniciar el sandbox local: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>El puerto %1 está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>No existe el fallo %1. Existen: %2.</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>Un fallo afecta a solicitudes get:, post: o patch:, no %1:.</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>Las solicitudes %1 ya tienen un fallo.</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>El sandbox local ha terminado inesperadamente. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>La búsqueda del nombre del servidor ha tardado demasiado. Compruebe su red y su servidor de nombres (DNS).</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>El servidor ha aceptado la conexión, pero no ha completado la negociación TLS a tiempo. Puede que no use TLS, o que algo entre este equipo y el servidor la retenga.</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>No ha llegado a tiempo ninguna respuesta de la dirección del servidor. Puede que un cortafuegos descarte la conexión.</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>La prueba se ha detenido antes de empezar.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>La prueba se ha detenido mientras esperaba al proxy.</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>La prueba se ha detenido mientras se buscaba el nombre del servidor.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>La prueba se ha detenido mientras esperaba la dirección del servidor.</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>La prueba se ha detenido durante la negociación TLS.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1, emitido por %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>válido desde el %1 hasta el %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>La conexión es segura: %1, con un certificado en el que este equipo confía.</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>El servidor responde. Está en este equipo, así que la conexión no necesita TLS.</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>La conexión se ha cerrado desde el otro lado. Puede que algo entre este equipo y el servidor no la deje pasar.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the IP addresses of the server&apos;s name.</extracomment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the version of TLS and the cipher.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the certificate of who issued the one before. %1 counts them.</extracomment>
        <translation>Emisor %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>No se ha enviado ninguna solicitud ni ninguna clave.</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>El servidor ha indicado %n error más, que no se muestra.</numerusform>
            <numerusform>El servidor ha indicado %n errores más, que no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>El servidor respondió: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>Permite %n solicitud en %1 min.</numerusform>
            <numerusform>Permite %n solicitudes en %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>Sus límites: %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>Inténtelo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>Inténtelo de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>Inténtelo de nuevo en %1 h.</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>El servidor objeta roles que Amend no envía. Informe al soporte del proveedor.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: el servidor no acepta este valor.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: solo se acepta junto con otros campos.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1: solo se acepta junto con: %2.</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: el texto es demasiado corto o demasiado largo.</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: el texto es demasiado corto o demasiado largo. El servidor permite de %2 a %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: el valor es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: el valor es demasiado pequeño o demasiado grande. El servidor permite de %2 a %3.</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>Rellene todos estos campos o ninguno: %1.</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>Otro usuario ya tiene este correo electrónico. Introduzca otro.</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>El servidor no acepta este número de móvil. Compruebe el prefijo del país y el número.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>El número de móvil de este usuario ya se ha cambiado todas las veces permitidas. Inténtelo más tarde o consulte al soporte del proveedor.</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>El correo electrónico de este usuario se ha cambiado demasiadas veces últimamente. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>No se aceptan correos electrónicos de este dominio. Introduzca otro.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>El número de móvil de este usuario no se puede cambiar. Deshaga el cambio.</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>El servidor objeta una moneda, que ningún campo de este formulario tiene. Informe al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>El usuario del perfil no puede cambiar a este usuario. Solicite el permiso o use otro perfil.</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: no debe ser ninguno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: no tiene el formato que acepta el servidor: %2.</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1: debe ser exactamente: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser como mínimo: %2.</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: debe ser como máximo: %2.</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>El servidor lo ha rechazado. Respondió: “%1”</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>El servidor respondió: “%1”</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>El servidor lo ha rechazado sin indicar el motivo. Compruebe el valor.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>Los borradores y la bandeja de salida están bloqueados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>Los borradores y la bandeja de salida están bloqueados: Amend no ha podido obtener su clave.</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>Lo que escriba hasta que los desbloquee se conserva en memoria y se guarda entonces.</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>Ejecute este comando en un terminal para introducirla.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>No se ha cambiado nada en ellos.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>Los borradores y la bandeja de salida aún no se guardan en este equipo, porque no hay lugar para su clave.</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>Se conservan en memoria hasta que se cierre Amend, salvo que establezca una frase de contraseña.</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>En la ventana de Amend puede elegir una frase de contraseña en su lugar.</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>cambios de la bandeja de salida</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>entrada de Enviados</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>No se ha podido leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>No se ha podido leer: %1. Hay %n más.</numerusform>
            <numerusform>No se ha podido leer: %1. Hay %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>No se puede escribir en el disco, o en la carpeta de Amend.</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>Otro programa está usando el archivo de Amend.</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>El archivo de Amend está dañado.</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>El archivo de Amend lo escribió una versión más nueva de Amend, así que no se ha modificado. Use esa versión.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>Esta no es la frase de contraseña. Compruebe las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>No se ha podido escribir en el disco.</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>Se están abriendo los borradores.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>Los borradores se guardan en este equipo, cifrados. Su frase de contraseña los desbloquea.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>Los borradores se guardan en este equipo, cifrados. Su clave está en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>Los borradores y la bandeja de salida se pueden leer, pero no se puede guardar nada, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Los borradores se conservan solo en memoria. Se pierden al cerrar Amend.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>Los borradores y la bandeja de salida se conservan solo en memoria, para este comando.</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>No se han podido abrir los borradores ni la bandeja de salida.</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>Los borradores nuevos se conservan en memoria hasta que se cierre Amend.</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>Los borradores, los envíos o el historial no están como Amend los dejó: faltan algunas entradas o han vuelto otras antiguas, quizá de una copia anterior del archivo. No se envía nada hasta que libere los envíos.</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>Mire antes la bandeja de salida y los borradores: un envío de la lista puede haberse realizado hace mucho.</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>Mire antes `amend outbox list` y `amend drafts list`: un envío de la lista puede haberse realizado hace mucho. Después, ejecute `amend outbox release`.</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>El archivo con los borradores y la bandeja de salida ya no existe. Amend ha empezado uno nuevo. Si tiene una copia del archivo anterior, cierre Amend y vuelva a ponerla en su lugar: su clave se ha conservado.</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El archivo con los borradores estaba dañado. Se ha movido a %1.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>Se ha conservado lo que se podía leer: %n entrada.</numerusform>
            <numerusform>Se ha conservado lo que se podía leer: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>Sin guardar. %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>Próximo intento: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En espera: sin conexión.</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En espera: el servidor ha pedido intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En espera: no ha llegado ninguna respuesta clara. Se envía de nuevo la misma solicitud, y el servidor la cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>En pausa: el servidor rechazó la clave o no se pudo leer ninguna</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>En pausa: la conexión con el servidor no es segura</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Detenido: se ha quitado el perfil</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Detenido: el perfil tiene ahora otro servidor</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>Producción está bloqueada</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>El servidor ha pedido intentarlo más tarde.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>Se envió y no ha llegado ninguna respuesta clara. Se envía de nuevo la misma solicitud, y el servidor la cuenta una sola vez.</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>El servidor rechazó la clave o no se pudo leer ninguna. No se envía nada para este perfil hasta que tenga una clave que el servidor acepte.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>La conexión con el servidor no es segura. No se envía nada para este perfil hasta que lo reanude.</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>Se ha quitado el perfil de este envío. Recupere el envío para conservar los cambios como borrador.</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>El perfil de este envío tiene ahora un servidor distinto al que se revisó. Recupere el envío para revisarlo de nuevo.</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>Producción está bloqueada. Se enviará cuando habilite producción para el perfil de este envío.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>Se enviará cuando llegue su turno.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>Desconocido: enviado (%1), sin respuesta clara</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>Desconocido: enviado (%1), sin respuesta clara; leído (%2), y el registro no lo muestra todo</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Se está enviando ahora.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>Se envió (%1) y no ha llegado ninguna respuesta clara. No se vuelve a enviar por sí solo.</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>El registro se leyó (%1) y no lo muestra todo. Aún puede llegar: algunos servidores tardan un rato en aplicar un cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n enviándose</numerusform>
            <numerusform>%n enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en espera, próximo intento: %1</numerusform>
            <numerusform>%n en espera, próximo intento: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n bloqueado</numerusform>
            <numerusform>%n bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>Bandeja de salida: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>No autorizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>Los cambios esperan: producción está bloqueada</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>Los cambios requieren su atención</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1: los cambios esperan</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>Los cambios esperan: la conexión no es segura</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>Los cambios esperan una conexión</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>Los cambios esperan su turno</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>Los cambios esperan: el servidor ha pedido intentarlo más tarde</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>No están guardados en este equipo y se pierden al cerrar Amend.</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>Puede que se hayan aplicado o que aún lleguen.</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>Permanecen en la bandeja de salida. Compruebe de nuevo antes de enviar otra vez.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>Sus cambios se conservan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>Sus cambios se conservan en la bandeja de salida y se enviarán cuando habilite producción.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>Sus cambios se conservan en la bandeja de salida. No se envía nada más para este perfil hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>Sus cambios se conservan en la bandeja de salida y se enviarán automáticamente mientras producción esté habilitada.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>Sus cambios se conservan en la bandeja de salida y se enviarán automáticamente, también después de cerrar y volver a abrir Amend.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>Sus cambios se conservan en la bandeja de salida y se enviarán automáticamente mientras Amend esté abierto.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>Amend ya está abierto en la pantalla %1. Su ventana está en primer plano allí.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>entry of a list</comment>
        <extracomment>%1 is the label of a list, %2 the number of an entry in it: “Identity documents 2”.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding is. It stands before a colon: “Error: …”</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(parece igual: sus letras están escritas de otra forma)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(se crea al enviar)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is the name of a file, %2 its kind (JPEG), %3 its size (2.1 MB).</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries</comment>
        <extracomment>Stands in place of the entries of a list.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>una lista con %n entrada</numerusform>
            <numerusform>una lista con %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, in a narrow column: d is the day, MMM the month&apos;s short name. Put other words between &apos;&apos;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, in a narrow column: d is the day, MMM the month&apos;s short name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month with its year: MMMM is the month&apos;s name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>The format of a time: HH is the hour from 00 to 23, mm the minute.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>The format of a time: HH is the hour from 00 to 23, mm the minute, ss the second.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day (&quot;20 Nov&quot;), %2 a time (&quot;12:03&quot;).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, a file, a person or a list; %2 is its value, a part of it, or a whole sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 adds to %1: a code, a reason, a kind of file and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>&amp;Edit without reading</source>
        <extracomment>Button: opens a record that could not be read from the server</extracomment>
        <translation>&amp;Editar sin leer</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Abrir el &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Leyendo el registro de nuevo…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>Buscando el usuario…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>%n usuario encontrado (%1)</numerusform>
            <numerusform>%n usuarios encontrados (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Escriba parte de un nombre o de un ID de usuario</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>No se ha encontrado ningún usuario (%1). Compruebe lo que ha escrito o introduzca el ID de usuario.</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>Si este servidor no entrega ningún registro, indíquelo en el perfil: así podrá cambiar un registro sin verlo.</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>No se ha podido abrir el registro</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>No se ha podido buscar el usuario</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>Esta API no lo cambia.</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>Sandbox local: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>Junction (antes Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>Clave de API del equipo</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Producción US</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Producción EU</translation>
    </message>
    <message>
        <source>Sandbox US</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Sandbox US</translation>
    </message>
    <message>
        <source>Sandbox EU</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Sandbox EU</translation>
    </message>
</context>
<context>
    <name>junction/demographics</name>
    <message>
        <source>Demographics</source>
        <extracomment>name of the form, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Datos demográficos</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>El ID propio de Junction para el usuario, un UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ID de usuario del cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Garante (representante médico)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Tiene garante</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Los laboratorios aceptan nombres con letras de la A a la Z, cifras, guiones, puntos, comas, apóstrofos y espacios simples, sin acentos.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Documentación de Junction, validación del nombre del paciente</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API de Junction, datos del paciente de un pedido</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Con el prefijo del país</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentación de Junction, ejemplos en E.164</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Documentación de Junction, requisitos de los pedidos para menores</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Los pedidos de laboratorio aceptan female, male, other o unknown.</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API de Junction, género de un pedido</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction sustituye la dirección completa; por eso se envía entera cuando cambia una parte.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentación de Junction, ejemplos con códigos ISO 3166</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Línea de dirección 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Línea de dirección 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentación de Junction, ejemplos con códigos ISO 3166-2</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API de Junction, dirección del paciente de un pedido</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Notas de acceso</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Cómo entrar, para una visita o una entrega</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API de Junction, límite de las notas de acceso del garante</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Origen e identidad</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Raza</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Afroamericano o negro</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Asiático</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Indígena, nativo americano o nativo de Alaska</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Isleño del Pacífico o hawaiano</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Blanco o caucásico</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Etnia</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hispano</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>No hispano</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Judío asquenazí</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Identidad de género</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hombre transgénero (de mujer a hombre)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Mujer transgénero (de hombre a mujer)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Género queer</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Orientación sexual</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Lesbiana, gay u homosexual</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Heterosexual</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Bisexual</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>No lo sabe</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>El adulto que responde por la persona. Los pedidos de laboratorio para menores de 18 años lo requieren.</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Ingresos del hogar</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>En dólares estadounidenses</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Tamaño del hogar</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Número de personas</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>El ID propio de Junction para el usuario, un UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>ID de usuario del cliente</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID de usuario del cliente</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Su propio ID de esta persona, único en el equipo. No un correo electrónico, un número de teléfono ni un nombre.</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API de Junction: el ID de usuario del cliente no se puede eliminar</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API de Junction, client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Wearables</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>Lo que Junction usa cuando un dispositivo o una fuente no indica nada.</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Zona horaria de reserva</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>API de Junction, fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Fecha de nacimiento de reserva (wearables)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Solo para la frecuencia cardíaca máxima. La fecha de nacimiento para los pedidos de laboratorio está en los datos demográficos.</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Ingesta de datos</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>Junction descarta los datos fuera de estas fechas, con un día de margen. Un cambio no afecta a lo recibido antes.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Documentación de Junction, límites de la ingesta de datos</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>Los datos posteriores al último día se descartan. Siete días después, Junction da de baja todas las conexiones de este usuario y las marca como pausadas. Hasta entonces se puede mover el último día; después, la persona tiene que volver a vincular cada fuente.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>machnet</name>
    <message>
        <source>Machnet PaaS</source>
        <extracomment>name of the API, in Machnet PaaS</extracomment>
        <translation>Machnet PaaS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>Después de un cambio, Machnet exige que se inicie de nuevo la verificación KYB de este usuario. Amend no lo hace: pídalo a quien gestione las verificaciones KYB en su empresa.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>El ID propio de Machnet para el usuario, un UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>Este usuario recibe dinero. Machnet tiene otras reglas para estos usuarios, así que no se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet, Update User: sus tablas son para usuarios que envían</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>Machnet asigna a este usuario un tipo que su documentación no recoge, así que no se sabe qué se puede cambiar. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet: type es SEND o RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet no indica si este usuario envía o recibe dinero. Se trata como uno que envía; asegúrese de que lo sea.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Ejemplos de respuesta de Machnet, sin el tipo</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>Este usuario es una persona, no una empresa. Ábralo con el formulario “Particular”.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>Machnet no indica si este usuario es una empresa, y el registro tiene datos que solo tienen las personas. Si es una persona, ábralo con el formulario “Particular”.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Ejemplos de respuesta de Machnet, sin el indicador</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>Machnet está verificando a este usuario en este momento. Puede que un cambio tenga que verificarse de nuevo.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet, estado de verificación del usuario</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>Alguien en Machnet está revisando a este usuario. Puede que un cambio tenga que revisarse de nuevo.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>Machnet ha suspendido a este usuario. Averigüe el motivo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet no indica si este usuario está verificado. Se trata como verificado, para no cambiar nada que no se pueda cambiar.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>Machnet asigna a este usuario un estado de verificación que su documentación no recoge. Se trata como verificado, para no cambiar nada que no se pueda cambiar.</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>Lo que se puede cambiar depende del estado de verificación. Una vez verificada la empresa, Machnet bloquea la mayor parte.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>No se puede cambiar una vez verificada la empresa.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>Comprobación propia de Amend: el proveedor no documenta ninguna forma de vaciarlo</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>El día en que se constituyó la empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Solo cifras, con el código de área, sin +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet: numérico, de 10 a 15 cifras</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Ejemplo de solicitud de Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>Número de empleados</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Ejemplos de Machnet: la lista de valores no está publicada</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>Tipo de empresa</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Línea de dirección 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Línea de dirección 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>Documentación de Machnet, códigos ISO 3166-2 sin el país</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>Machnet recibe la dirección postal completa; por eso se envía entera cuando cambia una parte.</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Documentación de Machnet, códigos ISO 3166-1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>Transacciones al mes</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Documentos de la empresa</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Machnet añade al usuario una copia nueva de cada documento y archiva la anterior del mismo tipo. Una copia anterior no se recupera, y los documentos nunca se envían dos veces por sí solos.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ejemplos de solicitud de Machnet: URL de datos en base64</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ejemplo de solicitud de Machnet para una empresa</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>País de emisión</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Estado o provincia de emisión</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>Documentación de Machnet, Update User: no una vez verificado el usuario</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Números de documento</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>No está documentado qué hacen las entradas nuevas con las que Machnet ya tiene: pueden añadirse a ellas o sustituirlas. Amend envía solo las nuevas, lee el registro de nuevo e indica lo que ha desaparecido.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Ejemplo de respuesta de Machnet, *****1112</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>Autoridad emisora</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>Estado de verificación</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>Envía dinero</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>Recibe dinero</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>Relación</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Tal como lo da Machnet: no se indica la zona horaria.</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>Particular</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>Después de un cambio, Machnet exige que se inicie de nuevo la verificación KYC de este usuario. Amend no lo hace: pídalo a quien gestione las verificaciones KYC en su empresa.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>El ID propio de Machnet para el usuario, un UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>Este usuario recibe dinero. Machnet tiene otras reglas para estos usuarios, así que no se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Documentación de Machnet, Update User: sus tablas son para usuarios que envían</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet asigna a este usuario un tipo que su documentación no recoge, así que no se sabe qué se puede cambiar. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Documentación de Machnet: type es SEND o RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet no indica si este usuario envía o recibe dinero. Se trata como uno que envía; asegúrese de que lo sea.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Ejemplos de respuesta de Machnet, sin el tipo</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Este usuario es una empresa, no una persona. Ábralo con el formulario “Empresa”.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Documentación de Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet no indica si este usuario es una empresa, y el registro tiene datos que solo tienen las empresas. Si es una empresa, ábralo con el formulario “Empresa”.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Ejemplos de respuesta de Machnet, sin el indicador</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet está verificando a este usuario en este momento. Puede que un cambio tenga que verificarse de nuevo.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>Documentación de Machnet, estado de verificación del usuario</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>Alguien en Machnet está revisando a este usuario. Puede que un cambio tenga que revisarse de nuevo.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet ha suspendido a este usuario. Averigüe el motivo antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet no indica si este usuario está verificado. Se trata como verificado, para no cambiar nada que no se pueda cambiar.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet asigna a este usuario un estado de verificación que su documentación no recoge. Se trata como verificado, para no cambiar nada que no se pueda cambiar.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>Lo que se puede cambiar depende del estado de verificación. Una vez verificado el usuario, Machnet bloquea la mayor parte.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>No se puede cambiar una vez verificado el usuario.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>Comprobación propia de Amend: el proveedor no documenta ninguna forma de vaciarlo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Ejemplo de solicitud de Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Solo cifras, con el código de área, sin +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentación de Machnet: numérico, de 10 a 15 cifras</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>Línea de dirección 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>Línea de dirección 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Documentación de Machnet, códigos ISO 3166-2 sin el país</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet recibe juntos los tres campos de la empresa cuando cambia uno de ellos.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Ejemplos de Machnet: la lista de valores no está publicada</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>Teléfono de la empresa</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>Dirección de la empresa</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentos de identidad</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet añade al usuario una copia nueva de cada documento y archiva la anterior del mismo tipo. Una copia anterior no se recupera, y los documentos nunca se envían dos veces por sí solos.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Ejemplos de solicitud de Machnet: URL de datos en base64</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentación de Machnet, documentos de identificación: solo JPEG</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>En color, con las cuatro esquinas visibles, no vencido</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>País de emisión</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentación de Machnet, códigos ISO 3166-1</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Estado o provincia de emisión</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Números de documento</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>No está documentado qué hacen las entradas nuevas con las que Machnet ya tiene: pueden añadirse a ellas o sustituirlas. Amend envía solo las nuevas, lee el registro de nuevo e indica lo que ha desaparecido.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Ejemplo de respuesta de Machnet, *****1112</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Ejemplo de solicitud de Machnet: nueve cifras sin guiones</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>Autoridad emisora</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>Documentación de Machnet, Update User: el SSN no se puede cambiar una vez verificado el usuario</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>Estado de verificación</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>Envía dinero</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>Recibe dinero</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>Relación</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Tal como lo da Machnet: no se indica la zona horaria.</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>todo en orden</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un código postal que empieza por 0 y un apóstrofo</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos en el nombre, que la regla de nombres del laboratorio rechaza</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una diéresis en el nombre y un periodo de ingesta antiguo que ya terminó</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nombre y dirección en hebreo, escritos de derecha a izquierda</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nombre y dirección en árabe, escritos de derecha a izquierda</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un menor con garante</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un menor sin garante</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una importación antigua: zip_code, sin país, un teléfono que no lo es, &quot;Male&quot;</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un valor de raza más nuevo que la lista publicada</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>miembros que ningún documento menciona, en la dirección y junto a ella</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una dirección que llena todas las líneas</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>aún sin datos demográficos: al guardar se crean</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>programado para eliminarse</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular sin verificar: se puede cambiar casi todo</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular verificado: nombres, correo, fecha de nacimiento y SSN están bloqueados</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular con la verificación en curso</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular cuya verificación debe repetirse</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular cuya verificación está en revisión</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular suspendido</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular con un estado desconocido: se trata como verificado</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular sin type ni business en el registro</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un destinatario (RECEIVE): no para estos formularios</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular que pasa a VERIFIED en la segunda lectura</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular cuyos demás documentos desaparecen al enviar uno</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particular sin documentos, sin empleador y con un teléfono de nueve cifras</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa sin verificar: se puede cambiar casi todo</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa verificada: nombre, ámbito, EIN y certificado están bloqueados</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa con la verificación en curso</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa cuya verificación debe repetirse</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa cuya verificación está en revisión</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa suspendida</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa con un estado desconocido: se trata como verificada</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una empresa como en el ejemplo del proveedor: sin type, business ni línea 2 de la dirección postal</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un administrador: un cambio de rol merece una segunda mirada</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos en el nombre</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una diéresis en el nombre</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nombre en hebreo, escrito de derecha a izquierda</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nombre en árabe, escrito de derecha a izquierda</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un apóstrofo y comillas en el nombre</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un correo nuevo solo vale cuando su titular lo confirma</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un rol que no está en la lista habitual</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>una importación antigua: mayúsculas y sin nombre</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>miembros que ningún documento menciona</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nombres que llenan todas las líneas</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>todo en orden; se rechazan un correo de blocked.example, uno que ya tiene otro usuario y +999 (409)</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un usuario root: se puede leer, pero un PATCH se rechaza (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos en el nombre, y aún sin móvil, fecha de nacimiento, etiqueta ni marca</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nombre de más de 50 caracteres, que puede quedarse pero no escribirse</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ha cambiado el correo demasiadas veces: uno nuevo se rechaza (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ha cambiado el móvil demasiadas veces: uno nuevo se rechaza (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>no puede cambiar el móvil de ningún modo (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>todo cambio se rechaza con UNSUPPORTED_CURRENCY</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>de una identidad que estas credenciales no pueden cambiar (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un cambio necesita un token con verificación reforzada (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un cambio alcanza el límite de frecuencia (429, con cabeceras x-ratelimit)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>inactivo; al iniciar sesión con esta cuenta, la contraseña está caducada (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>al iniciar sesión con esta cuenta, está bloqueada (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>al iniciar sesión con esta cuenta, se obtiene un token que solo permite elegir una identidad (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>al iniciar sesión con esta cuenta, la contraseña tokenizada está caducada (410)</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Users API v1</source>
        <extracomment>name of the API, in Users API v1</extracomment>
        <translation>Users API v1</translation>
    </message>
    <message>
        <source>API key or OAuth access token</source>
        <extracomment>name of a part of the sign-in data, in Users API v1</extracomment>
        <translation>Clave de API o token de acceso OAuth</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>Tal como lo asigna el proveedor</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Comprobación propia de Amend: el proveedor no documenta ninguna forma de vaciar un campo</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>Puede que el proveedor haga verificar antes un correo nuevo: el anterior se mantiene hasta que la persona confirme el cambio.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>No puede haber dos usuarios con el mismo.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>Lo que la persona puede ver y hacer</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>Un rol decide lo que esta persona puede ver y hacer. Asegúrese de que lo ha pedido alguien autorizado a conceder el rol nuevo.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>weavr</name>
    <message>
        <source>Weavr Multi</source>
        <extracomment>name of the API, in Weavr Multi</extracomment>
        <translation>Weavr Multi</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Correo de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Contraseña de inicio de sesión</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>El ID propio de Weavr para el usuario, solo cifras</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>Weavr sustituye el número de móvil completo; por eso se envían las dos partes cuando cambia una. Weavr envía códigos a este número.</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>Prefijo del país</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>El nuevo número de móvil debe registrarse para los factores de autenticación: pida a la persona que lo haga en la aplicación de su empresa; si no, no se le pueden enviar códigos.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>12 cifras como máximo, sin el prefijo del país</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Registro de cambios de Weavr, 3.63.1: prefijo del país y número juntos</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Comprobación propia de Amend</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>Weavr sustituye la fecha completa; por eso se envían las tres partes cuando cambia una.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Comprobación propia de Amend: nadie nace en un día que no existe</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>Su propia marca para buscar y filtrar: letras de la A a la Z, cifras, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>El idioma de los correos y SMS: dos minúsculas, solas o con un país, como en o en-GB. No se aceptan códigos más largos, como zh-Hant.</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>Elige las plantillas de los correos y SMS: letras de la A a la Z y cifras, sin espacios</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>Tipo de identidad</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>ID de identidad</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>País de residencia</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>Solo las versiones más nuevas de Weavr los indican. No se cambian aquí.</translation>
    </message>
</context>
</TS>
