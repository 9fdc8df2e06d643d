<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;nullable&quot; ist ein Schlüsselwort, das Formulare nicht unterstützen: In OpenAPI 3.1 steht dafür &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;]</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;oneOf&quot; ist ein Schlüsselwort, das Formulare nicht unterstützen: Schreiben Sie &quot;anyOf&quot; mit einem Schema und {&quot;type&quot;: &quot;null&quot;}, oder ein einziges Schema</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;definitions&quot; ist ein Schlüsselwort, das Formulare nicht unterstützen: Schreiben Sie &quot;$defs&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>&quot;%1&quot; ist ein Schlüsselwort, das Formulare nicht unterstützen</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>ist größer als 16 MB: Lassen Sie weg, was die Formulare nicht brauchen</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>ist kein JSON: %1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>ist zu tief verschachtelt (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>enthält eine Zahl, die kein JSON ist (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>ist nicht genau ein JSON-Wert (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>steht zweimal in diesem Objekt (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>ist eine Zahl mit mehr als %1 Zeichen (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>ist ein Schlüssel, den Amend für sich selbst verwendet (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>ist nicht der Name des Ordners</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>hat mehr als %1 Formulare</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>ist nicht &quot;%1&quot;, der Name der Datei</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>enthält keine API</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>es gibt schon eine API dieses Namens</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>muss vom Typ %1 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>muss einer dieser Werte sein: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>passt nicht zu %1</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>passt nicht zu %1: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>ist ein Schlüssel, der hier nicht erlaubt ist</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>passt auf %1 der erlaubten Formen, nicht auf genau eine</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>ist keine Sprache, die Amend kennt. Bekannt sind: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>enthält in keiner Sprache einen Text</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>ist ein Schlüsselwort, das dieser Validator nicht kennt</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>kann nur 1 sein</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>verweist auf nichts</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>eine Klammer &quot;(&quot; wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>eine Klammer &quot;)&quot; schließt nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>&quot;%1&quot; muss als &quot;\%1&quot; geschrieben werden</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>&quot;(?%1&quot; ist keine Gruppe in ECMA-262</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>der Name einer Gruppe endet nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>&quot;%1&quot; wiederholt nichts</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>ein Bereich in &quot;[…]&quot; braucht auf beiden Seiten ein Zeichen</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>ein Bereich in &quot;[…]&quot; ist verkehrt herum</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>eine Klammer &quot;[&quot; wird nicht geschlossen</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>&quot;\u&quot; ist nicht der Code eines Zeichens</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>&quot;\p{%1}&quot; ist keine Eigenschaft, die Amend übersetzen kann</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>am Ende steht ein umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>&quot;\%1&quot; verweist auf eine Gruppe zurück, was Amend nicht unterstützt</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>&quot;\%1&quot; hat in ECMA-262 keine Bedeutung</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>ist länger als 10.000 Zeichen</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>muss eine ganze Zahl von 0 bis 2147483647 sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>muss eine Liste mit einem Wert sein</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>muss eine Liste mit einem Schema sein</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>muss ein Schema sein, also ein Objekt</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>muss ein Objekt aus Schemas sein</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>muss ein Typ oder eine Liste von Typen sein</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>kann nur true, false oder {} sein: Formulare können unbekannte Elemente nicht gegen ein Schema prüfen</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>kann nur false sein: Formulare können dies nicht prüfen</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>verweist auf etwas außerhalb des Dokuments</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>ist nicht „ein Schema oder null“</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>hier ist kein Schema</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>die Verweise bilden einen Kreis oder sind zu viele</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>ist kein Typ, den Formulare unterstützen: string, integer, number, boolean, object oder array, oder eine Liste aus einem davon und &quot;null&quot;</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>ist ein anderer Typ als das, womit es zusammen gilt</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>muss ein Typ sein: Es gibt keinen</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>Formulare unterstützen kein enum aus Objekten oder Listen</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>es ist kein Wert vom Typ des Schemas aufgeführt</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>ist hier das zweite Muster, und Formulare können nur eines prüfen</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>ist hier das zweite Format, und Formulare können nur eines prüfen</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>hat mehr als %1 Felder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>&quot;%1&quot; ist erforderlich und hat kein Schema</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>lässt &quot;%1&quot; nicht zu, das zusammen damit gilt</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>enthält sich selbst</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>kann nur auf der obersten Ebene eines Bodys true sein</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>Formulare unterstützen keine Objekte oder Listen in den Einträgen einer Liste</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>Formulare unterstützen keine Einträge, die null sein können</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>nennt einen anderen Server, aber Anfragen gehen nur an den des Profils</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>verweist auf nichts im Dokument</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>verlangt den %1-Parameter &quot;%2&quot;, den keine Anfrage hat</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>die Spezifikation hat keine solche Operation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>&quot;%1&quot; ist ein Name, den Amend selbst verwendet</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>ist auch der Name eines anderen Servers</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>muss mit https beginnen: Einfaches http ist nur für diesen Computer</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>ist nicht auf diesem Computer, obwohl die Stufe &quot;local&quot; das verlangt</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>ist ein Platzhalter; dass eine Adresse fehlt, sagt eine Variable</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>ist zu niedrig: %1 ist ein Server einer eingebauten API, und dessen Stufe ist %2</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>muss eine Adresse sein, die mit https beginnt, ohne Benutzer, Query und Fragment</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>ist auch der Name eines anderen Secrets</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>enthält schon ein anderes Secret</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>&quot;header&quot; fehlt</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>ist nicht der Name eines Headers: Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>&quot;%1&quot; gehört zur Verbindung oder zur Nachricht: Wählen Sie einen anderen Header</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>kann nur ASCII-Buchstaben, Ziffern, Satzzeichen und, nicht am Anfang, Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>ist kein Secret dieser API</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>nennt kein Secret</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>&quot;%1&quot; ist kein Secret dieser API</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>&quot;{%1}&quot; steht nicht in &quot;with&quot;</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>enthält kein Secret</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>ist der Header eines Secrets</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>muss mit genau einem &quot;/&quot; beginnen</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>enthält %1 %2-mal und braucht es einmal</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>kann keine Variable enthalten</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>kann keine andere Variable als %1 enthalten: Schreiben Sie den Wert der anderen in den Pfad</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>enthält ein Zeichen, das in keinem Pfad stehen kann</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>enthält &quot;.&quot; oder &quot;..&quot;, was anderswohin führt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>&quot;%1&quot; ist kein JSON Pointer auf ein Feld</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>der Body der Anfrage hat hier kein Objekt</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>das Schema erlaubt dies nicht</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>das Formular hat dieses Feld schon</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>&quot;append&quot;, &quot;items&quot; und &quot;archives&quot; sind für Listen</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>eine Liste muss eine sein, die nur wächst: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>die Einträge der Liste haben keinen solchen Wert</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>der Body der Anfrage hat keinen Wert &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>ein schreibgeschütztes Feld braucht einen Lesevorgang</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>die Antwort beim Lesen hat keinen Wert &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>das enum des Schemas hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>es gibt keine Regel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>&quot;%1&quot; prüft keine Werte vom Typ %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>&quot;%1&quot; ist keines der Objekte des Formulars</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>&quot;%1&quot; wird mit allem gesendet, was gelesen wurde; &quot;additionalProperties&quot;: false im Schema verbietet das</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>&quot;%1&quot; fehlt, was der Body der Anfrage hat</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>das Formular hat kein Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>weder das Formular noch die Antwort beim Lesen hat &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>das Formular hat kein Feld namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>&quot;%1&quot; fehlt, was die Regel &quot;%2&quot; braucht</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>&quot;with&quot; muss für die Regel &quot;%2&quot; %1 Felder nennen</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>hat &quot;%1&quot;, was die Regel &quot;%2&quot; nicht verwendet</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>muss im Schema vom Typ string sein und ist vom Typ %1</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>kann keinen Wert vom Typ %1 bearbeiten</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>hat nichts zur Auswahl: weder enum noch Vorschläge</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>muss im Schema vom Typ integer sein</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>muss im Schema vom Typ string sein</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>würde &quot;&quot; senden, was das Schema nicht erlaubt</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>wird mit allem gesendet, was gelesen wurde; &quot;additionalProperties&quot;: false im Schema verbietet das</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 hat %n Änderung an %2 übernommen</numerusform>
            <numerusform>%1 hat %n Änderungen an %2 übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Sie haben gesendet</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (gesendet, vom Server nicht angezeigt)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Diese Änderung verwerfen</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>Jemand anderes hat diese Felder inzwischen geändert. Die Werte auf dem Server bleiben erhalten.</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Der Support des Anbieters findet diesen Aufruf unter %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>&amp;Nächster Datensatz  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>Für das Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>Für das Ticket &amp;kopiert</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>Für das Ticket kopiert</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>&amp;Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Schlüssel &amp;eingeben…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>E&amp;rneut nachsehen</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>Prüfen und erneut &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Freigeben und senden…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>Zum Ändern zurück&amp;holen</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Pr&amp;ofil öffnen…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>zum Senden gesperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>freigegeben · noch %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>freigegeben · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>Für %1 min freigeben…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>Freigegeben bis %1</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>Zum Senden gesperrt</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>%1 (Produktion) jetzt sperren (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>%1 (Produktion) zum Senden freigeben (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Es ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>Drücken Sie in einer Zeile die Eingabetaste oder die Leertaste, um ihre Werte 30 Sekunden lang anzuzeigen.</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>Klicken Sie auf eine Zeile, um ihre Werte 30 Sekunden lang anzuzeigen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>geleert</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>&amp;Jetzt schließen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>Dies konnte nicht gespeichert werden:
%1

%2 Wenn Sie Amend jetzt schließen, geht es verloren.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Schließen und verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>%n Sendevorgang wird abgeschlossen</numerusform>
            <numerusform>%n Sendevorgänge werden abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>Amend schließt sich danach von selbst. Wenn Sie es jetzt schließen, bleiben laufende Vorgänge vielleicht ohne klare Antwort; dem geht Amend beim nächsten Öffnen nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>%n Sendevorgang wartet im Postausgang. Er läuft weiter, wenn Amend das nächste Mal geöffnet wird.</numerusform>
            <numerusform>%n Sendevorgänge warten im Postausgang. Sie laufen weiter, wenn Amend das nächste Mal geöffnet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n Sendevorgang wartet auf Sie: Er läuft nicht von selbst weiter. Der Postausgang nennt den Grund.</numerusform>
            <numerusform>%n Sendevorgänge warten auf Sie: Sie laufen nicht von selbst weiter. Der Postausgang nennt den Grund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>Bei %n Sendevorgang ist nicht bekannt, ob er übernommen wurde. Er bleibt im Postausgang.</numerusform>
            <numerusform>Bei %n Sendevorgängen ist nicht bekannt, ob sie übernommen wurden. Sie bleiben im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>Amend wird geschlossen</translation>
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
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>Geben Sie einen Teil des Namens eines Befehls, Felds, Formulars, Profils oder einer Person ein</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>Formular: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>Farben: &amp;mehr Kontrast</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>Zur &amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>Zur &amp;Benutzer-ID</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>Zwischen Sandbox und Produktion wec&amp;hseln</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>Profil &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>P&amp;rofile und Schlüssel…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>&amp;Entwürfe anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>&amp;Postausgang anzeigen</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>&amp;Gesendetes anzeigen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>Einste&amp;llungen</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>En&amp;twürfe und ihr Schlüssel…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>Sicherhe&amp;it…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>Persönliche &amp;Werte ausblenden</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>A&amp;mend sperren</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>Nä&amp;chste Spalte</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>V&amp;orherige Spalte</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>Prüfen und &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>Alle Änderungen &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>Zum &amp;Ausfüllen einfügen…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>Datensatz schli&amp;eßen</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>Datensatz erneut &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>Alle &amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Überall su&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>Persönliche &amp;Werte anzeigen</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>Farben: wie das &amp;System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Farben: he&amp;ll</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Farben: &amp;dunkel</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>P&amp;roduktion sperren</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>P&amp;roduktion freigeben…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Die Felder</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>Jemand hat dasselbe Feld geändert</numerusform>
            <numerusform>Jemand hat dieselben Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1. Es wurde nichts gesendet. Wählen Sie für jedes Feld einen Wert; es ist nichts vorausgewählt.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1: Auch dieses Feld hat jemand anderes geändert (%2). Sie haben es nicht geändert, deshalb bleibt der Wert auf dem Server.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>Erneut &amp;prüfen…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>Gewählt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>diesen Wert behalten</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>meinen senden</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: %2 behalten, wie auf dem Server</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: %2 setzen, wie von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>Maskierte &amp;Werte für 30 s anzeigen</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Das Ergebnis ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Test a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1: von der Person übernehmen</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>Gelöschten Entwurf wiederherstellen…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>Gelöschte Entwürfe (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>Gelöschten Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Geben Sie einen Teil eines Namens oder einer Benutzer-ID ein</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>gelöscht %1</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>welches Programm gerade schreibt; keine Werte</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>die Profile: Namen, Serveradressen, die ID dieser Installation; kein Schlüssel</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>die Profile im vorherigen Stand</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>Farben, Fenstergröße, zuletzt verwendetes Formular und Profil; keine Benutzer-ID</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>Ihre eigenen API-Beschreibungen</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>welcher Schlüssel die Entwürfe öffnet; mit Passphrase: der Schlüssel, den die Passphrase schützt</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>wo SQLite seine Seiten findet; keine Werte</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>Entwürfe, Postausgang, Sendeprotokoll, zuletzt geöffnete Datensätze. Unverschlüsselt: wie viele, wann, wie groß, in welchem Zustand, zu welcher Profil-ID</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>ein Speicher, der beschädigt war oder gerade repariert wird</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>keine Datei von Amend</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>Profil fehlt</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>%n Entwurf ist beschädigt und nicht lesbar. Er wurde nicht gelöscht.</numerusform>
            <numerusform>%n Entwürfe sind beschädigt und nicht lesbar. Sie wurden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>Entwürfe eines Profils anzeigen</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>Entwürfe in einem Zustand anzeigen</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>Gewählten Entwurf öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>Gewählten Entwurf in ein anderes Profil kopieren…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>Gewählten Entwurf löschen</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>Kein passender Entwurf.</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>&amp;Alle Entwürfe anzeigen</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>Die Entwürfe sind gesperrt. Was Sie jetzt ändern, bleibt nur im Arbeitsspeicher, bis sie entsperrt sind.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>E&amp;ntsperren…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>Die Entwürfe lassen sich gerade nicht öffnen. Was Sie ändern, bleibt bis dahin im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>Keine Entwürfe. Was Sie in einem Datensatz ändern, bleibt hier, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Da&amp;tensatz öffnen</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>Für diese API gibt es kein anderes Profil</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>In ein anderes Profil &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(nicht gesendet)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (nicht in der Liste des Anbieters)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>Kalender (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>Eingegeben als %1. „Rückgängig“ stellt das wieder her.</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>Aus der Liste wählen (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1, eingegeben als %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1, %n Jahr alt</numerusform>
            <numerusform>%1, %n Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>Gelesen als %1. Wenn Sie %2 meinen, geben Sie %3 ein.</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>Es wurde nichts gewechselt. Neu: %1 wechselt zwischen Sandbox und Produktion, %2 springt ans Zeilenende. Drücken Sie zum Wechseln noch einmal %1. Die Liste der Profile öffnet sich mit %3.</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>Es gibt kein Profil für %1 von %2. Legen Sie eines unter „Profile und Schlüssel“ an.</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1: Es gibt kein Produktionsprofil. Legen Sie eines unter „Profile und Schlüssel“ an.</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1: Es gibt kein Sandbox-Profil. Legen Sie eines unter „Profile und Schlüssel“ an.</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>Dieses Feld zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>Mehr zu diesem Feld (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>Leeren Sie das Feld: Der Wert wird auf dem Server entfernt.</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>Leeren Sie das Feld: Es wird leerer Text gesendet.</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>Diese API kann dieses Feld nicht leeren.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1. Quelle: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>mindestens %n Zeichen</numerusform>
            <numerusform>mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>weniger als %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>mindestens %n Eintrag</numerusform>
            <numerusform>mindestens %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>höchstens %n Eintrag</numerusform>
            <numerusform>höchstens %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>Was die API vorgibt</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>Was auf dem Server steht</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>Das bleibt, wie es ist: Nur neue Einträge werden gesendet.</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>So entfernen Sie den Wert</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>Wann es gesperrt ist</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Was eine Änderung bewirkt</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>Name in der API</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>Dieses Feld zurücksetzen</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>Auf dem Server leeren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>Hilfe zum Feld</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Jetzt gesperrt: %1 Diese Änderung kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>Diese Änderung verwerfen</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>Angabe des Servers: %1.</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>Feld suchen (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Zu einem Feld springen</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: Datei entfernen</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>Oder hier ablegen oder einfügen. JPEG oder PDF, höchstens %1.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>JPEG und PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
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
        <translation>Zum Feld springen</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>Trotzdem senden?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>In „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>Nach anderen Angaben kann diese API Benutzer nicht suchen.</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>Dieses Feld nimmt auch an: %1.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>Eine Benutzer-ID: zum Beispiel %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>Eine Benutzer-ID: zum Beispiel %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>Eine Benutzer-ID wird in jedem eingefügten Text gefunden.</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>In diesem Text ist keine Benutzer-ID.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>Dies ist die Produktion. Was Sie senden, ändert die Datensätze echter Personen.</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>Wessen Datensatz?</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>Personen in der lokalen Sandbox</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>Geben Sie eine Benutzer-ID ein oder fügen Sie die ganze Zeile aus dem Ticket ein. Eine ID wird in jedem Text gefunden.</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>Wählen Sie eine dieser erfundenen Personen oder geben Sie eine Benutzer-ID ein. Nichts davon verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>%1 auf dem Server</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>Oder Dateien hier ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>Es ist nicht bekannt, was auf dem Server steht. Nur was Sie hier hinzufügen, wird gesendet.</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>Auf dem Server sind keine vorhanden.</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>Auf dem Server. Nur was Sie hier hinzufügen, wird gesendet:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>Die Schlüssel liegen im Schlüsselbund dieser Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieser Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Die Schlüssel liegen nur im Arbeitsspeicher. Sie gehen verloren, wenn Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>Der Schlüssel liegt nur im Arbeitsspeicher. Er geht verloren, wenn Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>Der Schlüsselbund ist gesperrt. Wenn er den Schlüssel dieses Profils enthält, werden Sie beim Öffnen eines Datensatzes gebeten, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>Der Schlüsselbund antwortet nicht. Deshalb ist nicht bekannt, ob er den Schlüssel dieses Profils enthält.</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>Die lokale Sandbox hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>Die Schlüssel lagen nur im Arbeitsspeicher, bis Amend neu gestartet ist. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>Der Schlüssel lag nur im Arbeitsspeicher, bis Amend neu gestartet ist. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Es gibt noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>Fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>Fehlt noch: %1, oder stattdessen: %2.</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1: Damit meldet sich Amend bei Bedarf an.</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Schlüsselbund: %1, entsperrt</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Schlüsselbund: %1, gesperrt</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Schlüsselbund: %1, noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>Schlüsselbund: keiner, Schlüssel bleiben nur im Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>Zu einem Feld springen; in Listen: suchen</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>Feld zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>Feld auf dem Server leeren</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>Gewählten Entwurf löschen</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>Senden, nur in der Prüfung</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>In Feldern, Listen und Seiten</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>Diese Sprache &amp;verwenden</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>Diese Übersetzungen wurden noch nicht von Muttersprachlern gelesen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>Amend startet in dieser Sprache neu und öffnet sich da, wo Sie gerade sind. Was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>System (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>Etwas, das Sie eingegeben haben, kann jetzt nicht gespeichert werden. Amend startet deshalb nicht neu. Die Sprache ändert sich, wenn Sie Amend das nächste Mal starten.</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>Die Sprache wurde nicht geändert, weil die Einstellungen nicht geschrieben werden können.</translation>
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
        <translation>30 s anzeigen</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>Ausblenden · %1 s</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>Alles ist noch so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>Amend kann kein Passwort verlangen, solange etwas nur im Arbeitsspeicher liegt. Wer hier weitermacht, sieht es.</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>Das verdeckt nur, was offen ist: Es gibt keine Passphrase, und Amend kann Ihren Bildschirm nicht sperren. Wer hier weitermacht, sieht es.</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>Beim Entsperren wird zuerst Ihr Bildschirm gesperrt. Sobald Sie ihn entsperrt haben, sind Sie wieder da, wo Sie waren.</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>Amend speichert, was Sie eingegeben haben, wartet ab, was gerade gesendet wird, und öffnet sich wieder da, wo Sie sind.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>Geben Sie die Passphrase Ihrer Entwürfe ein. Danach sind Sie wieder da, wo Sie waren.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>Was offen ist, konnte nicht gespeichert werden und bleibt im Arbeitsspeicher. Amend kann erst beendet werden, wenn Sie wieder da sind.</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>Die Sprache wird geändert</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>Amend ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Da&amp;tensatz öffnen</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1: auf dem Server stand %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>Status des Servers: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Referenz des Anbieters: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>Entwurf &amp;kopieren nach</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%n Änderung an %1 verwerfen? „Rückgängig“ stellt sie wieder her, solange der Datensatz geöffnet ist.</numerusform>
            <numerusform>%n Änderungen an %1 verwerfen? „Rückgängig“ stellt sie wieder her, solange der Datensatz geöffnet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>Kein Entwurf geöffnet</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>Wählen Sie einen Entwurf aus der Liste.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Der Entwurf wurde gelöscht: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>Jemand anderes hat dieselben Felder geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>Es ist nicht bekannt, ob die Änderungen übernommen wurden.</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>&amp;Postausgang anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (Produktion) ist für %n Minute freigegeben.</numerusform>
            <numerusform>%1 (Produktion) ist für %n Minuten freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>%1 (Produktion) ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>%1 (Produktion) wird in %n Minute wieder gesperrt.</numerusform>
            <numerusform>%1 (Produktion) wird in %n Minuten wieder gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>Verlän&amp;gern</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Freigabe verlängern: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (Produktion) wird in einer Minute wieder gesperrt.</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (Produktion) ist wieder gesperrt. Bis zur nächsten Freigabe wird dort nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (Produktion) wurde geändert und ist deshalb gesperrt. Bis zur nächsten Freigabe wird dort nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (Produktion) wurde während der Rückfrage geändert oder entfernt und deshalb nicht freigegeben.</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>Es gibt nichts freizugeben: Nur das Senden in die Produktion ist gesperrt, und dieses Profil gehört nicht zur Produktion.</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Datensatz öffnen (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>Überall suchen (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Profil hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>Dieses Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>Überall suchen  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>%1 suchen (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>%n Benutzer-ID in diesem Text</numerusform>
            <numerusform>%n Benutzer-IDs in diesem Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>Geben Sie einen Teil einer Benutzer-ID ein</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>Der Server hat mit „%1“ geantwortet. Das ist keine Benutzer-ID dieser API.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1 oder aus einem Ticket einfügen</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>Wessen Datensatz? %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>Außerdem im Datensatz</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>Dafür hat das Formular keine Felder. Es wird angezeigt, aber nie gesendet.</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>Profil fehlt</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Postausgang durchsuchen</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>Kein passender Sendevorgang.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>Zurzeit wird nichts gesendet. Änderungen, die nicht sofort gesendet werden können, warten hier.</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>&amp;Gesendetes anzeigen</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Gliederung</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>Entwürfe entsperren</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>Geben Sie die Passphrase ein, mit der die Entwürfe gesperrt wurden.</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>Entwürfe und wartende Sendevorgänge werden damit auf diesem Computer verschlüsselt. Amend fragt bei jedem Start danach. Niemand kann die Passphrase für Sie wiederherstellen.</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>Die Entwürfe bleiben, wie sie sind. Niemand kann eine Passphrase für Sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>Alles Gespeicherte wird mit einem neuen Schlüssel verschlüsselt. Der alte Schlüssel öffnet es dann nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Eingabe an&amp;zeigen</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>Geben Sie mindestens %n Zeichen ein, zum Beispiel einige Wörter.</numerusform>
            <numerusform>Geben Sie mindestens %n Zeichen ein, zum Beispiel einige Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>Warnung: Diese Passphrase ist kurz. 12 oder mehr Zeichen sind viel sicherer, zum Beispiel einige Wörter.</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>Zeilenumbrüche und Tabulatoren am Anfang und Ende wurden entfernt.</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>Zeilenumbrüche und Tabulatoren wurden zu Leerzeichen, weil dieses Feld nur eine Zeile hat.</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>Rest verschieben: %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>„%1“ verschieben: %2</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>Nicht übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>In der Zwischenablage gefunden</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>Wessen Angaben?</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>Fel&amp;d wählen</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>Nächste &amp;Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>%n Zeile passt zu keinem Feld: „%1“</numerusform>
            <numerusform>%n Zeilen passen zu keinem Feld. Die erste ist „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>geleert</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>%n Wert ü&amp;bernehmen  (%1)</numerusform>
            <numerusform>%n Werte ü&amp;bernehmen  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>Nichts in der Zwischenablage gehört zu einem Feld dieses Formulars.</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>Jeder Wert wird bei seinem Feld angezeigt. Geändert wird nur, was Sie übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>%n Wert ist nicht sicher: Entscheiden Sie beim Feld, ob Sie ihn übernehmen.</numerusform>
            <numerusform>%n Werte sind nicht sicher: Entscheiden Sie bei den Feldern, ob Sie sie übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>In der Prüfung wird alles kontrolliert.</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>Zur Produktion wechseln</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 gehört zur Produktion: Was Sie dort senden, ändert die Datensätze echter Personen. Dorthin wechseln?</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>Zur Produktion &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>%n Sendevorgang, der im Postausgang wartet, wird ebenfalls gesendet.</numerusform>
            <numerusform>%n Sendevorgänge, die im Postausgang warten, werden ebenfalls gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>%n Sendevorgang, der im Postausgang wartet, wird gesendet.</numerusform>
            <numerusform>%n Sendevorgänge, die im Postausgang warten, werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>In anderem Profil öffnen</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>Dieser Datensatz gehört zu einem anderen Profil: %1 (%2). Dort öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>D&amp;ort öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (Produktion) für %n Minute freigeben?</numerusform>
            <numerusform>%1 (Produktion) für %n Minuten freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>Produktion freigeben</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>%1 (Produktion) &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>&amp;Gesperrt lassen</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%1 (Produktion) für %n Minute freigeben und dies senden: %2?</numerusform>
            <numerusform>%1 (Produktion) für %n Minuten freigeben und dies senden: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>&amp;Freigeben und senden</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>Bleibt freige&amp;geben für</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Ver&amp;bindung testen</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>Ganze Zahlen &amp;werden als Text gesendet</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>Wie lange die Produktion nach der Freigabe oder dem letzten Senden freigegeben bleibt.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>Dieser Server gibt keine Datensät&amp;ze heraus (nicht lesbar)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>Wo Schlüssel &amp;liegen…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>Art des Sendens</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 eigener Server</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>image/jpg, wie in den Beispielen des Anbieters</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>image/jpeg, der registrierte Name</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>Größtes &amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>&amp;JPEG-Dateien werden gesendet als</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>Leer lassen, um den jetzigen Wert zu behalten</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1: Damit meldet sich Amend bei Bedarf selbst an. Oder geben Sie stattdessen dies ein: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: Leer lassen, wenn ein Gateway unter dieser Adresse den Wert ergänzt.</numerusform>
            <numerusform>%1: Leer lassen, wenn ein Gateway unter dieser Adresse die Werte ergänzt.</numerusform>
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
        <translation>Lokale Sandbox</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Eingabe anzeigen: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>erfundene Personen</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>Ände&amp;rungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>Die lokale Sandbox ist eingebaut: ein Server auf diesem Computer mit erfundenen Personen, zum Lernen und Ausprobieren. Sie muss nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>„%1“ entfernen und den Schlüssel dazu vergessen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Die Änderungen an diesem Profil sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>In der Warteschlange…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Datensatz wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>Der jetzige Stand auf dem Server wird gelesen…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>Der Sendevorgang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>&amp;Verlassen (Senden läuft weiter)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>%1 von %2 wird gesendet…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>Gesendet. Warten auf die Antwort…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>In der Zwischenablage gefunden: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>&amp;Geben Sie zur Bestätigung „%1“ ein</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>Dies wird angezeigt, aber nie gesendet.</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>Gesperrt: siehe oben.</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 Lesen und kopieren ist möglich.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>Datensatz erneut lesen (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>Mehr zu diesem Datensatz</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Zum Ändern zurück&amp;holen</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>&amp;Postausgang anzeigen</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>Teile des Datensatzes</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>Prüfen &amp; senden…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>%n Änderung an diesem Datensatz ist im Postausgang.</numerusform>
            <numerusform>%n Änderungen an diesem Datensatz sind im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>Der Datensatz ist gerade nicht lesbar. Sie sehen den zuletzt gelesenen Stand (%1). Vor dem Senden wird er erneut gelesen.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>Der Datensatz ist gerade nicht lesbar und wurde noch nie gelesen. Vor dem Senden wird er gelesen.</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>Jemand anderes hat ebenfalls geändert, was Sie hier geändert haben. Sehen Sie erneut nach und wählen Sie für jedes Feld einen Wert. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>Prüfen &amp;&amp; &amp;senden…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>Auf dem Server gibt es für diesen Benutzer noch keinen solchen Datensatz. Was Sie senden, legt ihn an.</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>Es ist nicht bekannt, was auf dem Server steht, und diese API nimmt einen Datensatz nur als Ganzes an. Füllen Sie alle Felder aus, die nicht optional sind.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>Es ist nicht bekannt, was auf dem Server steht. Nur was Sie eingeben, wird gesendet.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>Es ist nichts geändert, es würde also nichts gesendet.</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>Der Befehl enthält $AMEND_KEY anstelle des Schlüssels</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>Dies kann nicht als Befehl kopiert werden: Maskierte Werte und Dokumente sind hier gekürzt, und der Befehl würde den gekürzten Text senden.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>Immer als Ganzes gesendet: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Was gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%n Änderung an %1</numerusform>
            <numerusform>%n Änderungen an %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Senden: %n Änderung an %1</numerusform>
            <numerusform>Senden: %n Änderungen an %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>Maskierte Werte für 30 s anzeigen</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>Werte, die Sie nicht geändert haben, werden so gesendet, wie sie in diesem Moment auf dem Server stehen.</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>Diese API verlangt in jeder Anfrage alle Werte:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>Als leerer Text gesendet, weil es das in Adressen dieses Landes nicht gibt:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>%n unveränderter Wert wird mitgesendet</numerusform>
            <numerusform>%n unveränderte Werte werden mitgesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>Prüfen Sie dies und haken Sie es ab</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>Ich habe all dies geprüft</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>Bestätigen Sie die Auswirkung</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>Dies geht in die Produktion</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>Die letzten vier Zeichen der Benutzer-ID</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>Die genaue Anfrage · Als cURL kopieren</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>Wird unmittelbar vor dem Senden erneut gelesen.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>In die Produktion &amp;senden</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>Freigeben und &amp;senden…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>Die Produktion ist gesperrt. Die Schaltfläche gibt sie frei und sendet.</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>Geben Sie die letzten vier Zeichen ein</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>Das sind nicht die letzten vier Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>Zuerst %n Fehler beheben</numerusform>
            <numerusform>Zuerst %n Fehler beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>%n Warnung abhaken</numerusform>
            <numerusform>%n Warnungen abhaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>Suchen: Name, ID</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>Suche leeren (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Was gespeichert und was gesendet wird</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>Es gibt noch kein Profil und deshalb keinen Schlüssel.</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>Was wo gespeichert wird und was diesen Computer verlässt. Hier wird kein Schlüssel angezeigt.</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>Entwürfe und Sendevorgänge</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>Sonst wird nirgendwohin etwas gesendet: keine Statistiken, keine Fehlerberichte, keine Suche nach Updates. Die lokale Sandbox ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-&amp;Paket…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Der Schlüssel darf nur an %1 gehen, und Amend meldet sich auch dort an.</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Der Schlüssel darf nur an %1 gehen.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Verbindung testen: %1</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>Die API dieses Profils fehlt.</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Zuletzt in dieser Sitzung verwendet: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>In dieser Sitzung nicht verwendet</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>Schlüsselbund: antwortet nicht</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1. Die Schlüssel liegen dort unter „%2“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2), über den Proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2), das ist dieser Computer</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>Nichts. Es gibt kein Profil eines Servers.</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>Was Sie öffnen und senden, geht mit dem Schlüssel an den Server des Profils:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>Auf der Festplatte: Einstellungen</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>Ordner der &amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>Auf der Festplatte: Entwürfe und Sendevorgänge</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>Ordner der Ent&amp;würfe öffnen</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Noch nichts vorhanden.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>lesbar</translation>
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
        <translation>Der Sendevorgang</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Schlüssel &amp;eingeben…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>Dieses &amp;Profil fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>E&amp;rneut nachsehen</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Zum Ändern zurück&amp;holen</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>Erneut &amp;senden…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>Er&amp;ledigt: entfernen…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%n Änderung an %1 aus dem Postausgang entfernen? Sie wird nicht erneut gesendet. Was gesendet wurde, bleibt im Protokoll.</numerusform>
            <numerusform>%n Änderungen an %1 aus dem Postausgang entfernen? Sie werden nicht erneut gesendet. Was gesendet wurde, bleibt im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>Aus dem Postausgang entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>&amp;Behalten</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Datenschutz und Sperre</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>Persönliche Werte ausblenden, zum Teilen des Bildschirms (%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>„Zuletzt“ lee&amp;ren</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>Entwürfe und Sicherheit</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>Entwürfe und ihr &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>Sicherhe&amp;it…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>&amp;Amend sperren, wenn es nicht benutzt wird:</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>Datensatz wird erneut gelesen…  Abbrechen</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>Persönliche Werte sind ausgeblendet.  Anzeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● Online</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ Offline</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1 (Produktion) ist freigegeben.  Sperren</numerusform>
            <numerusform>%1 (Produktion) sind freigegeben.  Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>Persönliche Werte sind ausgeblendet</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>Persönliche Werte werden angezeigt</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>Die Entwürfe sind entsperrt.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>Die Passphrase wurde festgelegt.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Alles ist mit einem neuen Schlüssel verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>En&amp;tsperren…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>Passp&amp;hrase festlegen…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>Nur im Arbeitsspeicher &amp;behalten</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>Senden zul&amp;assen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>P&amp;ostausgang anzeigen</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>Ent&amp;würfe öffnen…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>&amp;Neuen Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>Entwürfe und ihr Schlüssel</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>Das Support-Paket</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>Das hilft den Entwicklern, einen Fehler zu finden. Es enthält keine Namen, keine Adressen, keine Benutzer-IDs und keine Werte eines Datensatzes. Lesen Sie es, bevor Sie es weitergeben: Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>Das Support-Paket ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>Es wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>Ergebnis: %1 (Status %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1, Benutzer-ID %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
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
        <translation>Referenz der Anfrage: %1</translation>
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
        <translation>Es gibt keine brauchbare Sicherung davon. Sie können Amend schließen und die Datei reparieren oder ohne Profile beginnen: Die Datei wird unter anderem Namen aufbewahrt, und die Entwürfe bleiben.</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>&amp;Ohne Profile beginnen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>Amend arbeitet mit den bisherigen Profilen weiter. Um sie wieder auf die Festplatte zu schreiben, speichern Sie ein Profil.</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>Das Profil dieses Entwurfs fehlt. Legen Sie ein Profil desselben Systems an, wenn es keines gibt, und kopieren Sie den Entwurf dorthin: Klicken Sie dazu mit der rechten Maustaste auf den Entwurf in der Liste.</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 hat nicht gesendete Änderungen, die zu seinem Server gehören. Senden oder verwerfen Sie diese zuerst: Das Profil blieb unverändert.</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Die Entwürfe sind gerade nicht lesbar. Deshalb ist nicht bekannt, ob einige zum Server von %1 gehören. Entsperren Sie sie zuerst: Das Profil blieb unverändert.</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>Der Schlüsselbund hat den Schlüssel des Profils nicht entfernt. Entfernen Sie ihn in der Passwortverwaltung Ihrer Arbeitsumgebung: Sein Name beginnt mit „amend/“.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>Das Profil dazu wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>Das Zertifikat des Servers wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>Das Zertifikat des Servers wurde von „%1“ ausgestellt. Dieser Computer vertraut dieser Stelle nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>Das Zertifikat des Servers gilt nicht für %1: Es nennt keinen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>Das Zertifikat des Servers gilt nicht für %1, sondern für: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>Das Zertifikat des Servers ist selbstsigniert („%1“). Niemand hat also bestätigt, wem es gehört.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen. Prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Das Zertifikat des Servers gilt erst ab dem %1. Prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>Das Zertifikat des Servers lässt sich nicht überprüfen (%1).</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>Der Server hat mit einer JSON-Liste geantwortet. Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>Der Server hat mit einem JSON-Text geantwortet. Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>Der Server hat mit einer JSON-Zahl geantwortet. Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>Der Server hat mit true oder false in JSON geantwortet. Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>Der Server hat mit dem JSON-Wert null geantwortet. Das ist kein Datensatz.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>Was unter dieser Adresse antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>Der Server und Amend konnten sich nicht auf TLS einigen.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>Der Server und Amend konnten sich nicht auf TLS einigen (%1).</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>Fragen Sie Ihre Netzwerkverwaltung oder den Anbieter.</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 verlangt eine Anmeldung und hat keine erhalten, die er annimmt.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 ist nicht erreichbar: Dort antwortet nichts.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 wurde nicht gefunden oder findet den Server nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Der Proxy %1 hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage nicht durchgelassen. Fragen Sie Ihre Netzwerkverwaltung.</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen der Arbeitsumgebung oder fragen Sie Ihre Netzwerkverwaltung.</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>Die Antwort ist Text, aber nicht in UTF-8, wie es für JSON nötig ist. Sie wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>Die Antwort ist Text in %1, nicht in UTF-8, wie es für JSON nötig ist. Sie wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>Der Server hat mit etwas geantwortet, das kein Datensatz ist.</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>Der Server hat mit etwas geantwortet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>Der Server hat mit Binärdaten geantwortet, nicht mit JSON.</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>Der Server hat mit %1-Daten geantwortet, nicht mit JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>Die Erklärung des Servers besteht aus Binärdaten statt Text und wird deshalb nicht angezeigt.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>Die Erklärung des Servers besteht aus %1-Daten statt Text und wird deshalb nicht angezeigt.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>Geben Sie die Zugangsdaten im Profil ein.</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Übergeben Sie die Zugangsdaten mit --credentials -.</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Speichern Sie die Zugangsdaten mit: amend key set &quot;%1&quot;, oder übergeben Sie sie mit --credentials -.</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>Das Profil hat noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Im Profil fehlt: %1.</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>In den Zugangsdaten fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>In den Zugangsdaten fehlt: %1.</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Das Profil %1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>Im Schlüssel des Profils %1 fehlt: %2.</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>Der Schlüssel gehört zu einer anderen Umgebung und wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>Verwenden Sie den richtigen.</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>Verwenden Sie einen, der mit %1 beginnt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>Unter der Adresse des Servers antwortet nichts. Prüfen Sie, ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>Die lokale Sandbox läuft nicht. Versuchen Sie es erneut oder verwenden Sie ein Profil eines Servers.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung wurde beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>Die Adresse des Servers ist keine gültige Webadresse.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>Die Adresse des Servers beginnt mit http://. Das ist nur für diesen Computer erlaubt, weil andere den Schlüssel unterwegs lesen könnten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>Die Anfrage war für einen anderen Server als den, zu dem der Schlüssel gehört. Sie wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>Der Server leitet an eine andere Adresse weiter. Amend folgt nicht, weil der Schlüssel auch dorthin gesendet würde.</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>Der Server verweist für seine Antwort auf eine andere Adresse. Amend folgt nicht, weil der Schlüssel auch dorthin gesendet würde. Die Änderung wurde vielleicht ausgeführt.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>Der Server meldet, dass sich seit einem früheren Lesen nichts geändert hat (304). Das hat Amend nicht gefragt. Vielleicht bewahrt etwas auf dem Weg zum Server alte Antworten auf.</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>Die Antwort war größer, als ein Datensatz sein kann. Sie wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>Die Antwort des Servers enthält keine Liste von Benutzern.</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>Der Server bietet dies nicht an.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>Der Server verlangt zuerst eine Bestätigung der Anmeldung mit einem zweiten Faktor (Step-up). Das kann Amend nicht. Verwenden Sie ein Auth-Token nach einem Step-up.</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>Der Server ändert diesen Benutzer hier nicht. Vielleicht ist es ein Root-Benutzer: Diese sind lesbar, werden aber nur über ihren Geschäftskunden (Corporate) oder Privatkunden (Consumer) geändert (PATCH /corporates oder /consumers).</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>Dieselbe Anfrage wird noch bearbeitet.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Die Datei %1 hat sich während des Sendens geändert. Amend hat das Hochladen deshalb abgebrochen.</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Die Datei %1 war während des Sendens nicht lesbar. Amend hat das Hochladen deshalb abgebrochen.</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Der Schlüssel (%1) enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Schlüssel vorkommt. Er wurde deshalb nicht gesendet. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>Es gibt noch keine Anmeldung: ein Auth-Token oder eine E-Mail-Adresse mit Passwort.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen. Prüfen Sie die E-Mail-Adresse und das Passwort. Bei einem Konto ohne PCI-Konformität muss das Passwort tokenisiert sein.</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>Das Passwort der Anmeldung ist abgelaufen. Legen Sie beim Anbieter ein neues fest.</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>Der Server meldet, dass diese Anmeldung nicht mehr gültig ist. Versuchen Sie es erneut. Wenn das nicht hilft, verwenden Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>Zu viele Anmeldungen sind fehlgeschlagen. Der Server hat das Konto deshalb gesperrt. Versuchen Sie es in 30 Minuten erneut.</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>Die Anmeldung ergab ein Token, mit dem man nur eine Identität wählen (Typ AUTH), aber keine Benutzer ändern kann. Verwenden Sie die Anmeldung eines Benutzers mit nur einer Identität oder ein Auth-Token.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>Der Server hat die Anmeldung angenommen, aber kein Token ausgegeben.</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>Auf diesem Server gibt es keinen Benutzer %1. Prüfen Sie die Angabe oder geben Sie die Benutzer-ID an.</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>%1 passt zu mehreren Benutzern: %2. Geben Sie eine dieser IDs an.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>Die Änderungen konnten nicht gespeichert werden. Deshalb wurde nichts gesendet. Prüfen Sie die Festplatte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>Die Entwürfe und der Postausgang ließen sich nicht öffnen. Dort wartet vielleicht eine frühere Änderung. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>Eine frühere Änderung an diesem Datensatz ist im Postausgang und geht vor.</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>Eine andere Amend-Instanz sendet dies gerade.</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>Das Profil dazu wurde entfernt. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>Das Profil dazu hat jetzt einen anderen Server als bei der Prüfung. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>Die Produktion ist gesperrt. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>Das Senden ist für dieses Profil pausiert. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>Was gesendet werden sollte, ist auf der Festplatte beschädigt und nicht lesbar. Sehen Sie sich den Datensatz an.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>Es ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>Die Leiste oben im Fenster nennt den Grund.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>`amend outbox list` zeigt sie an.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>`amend outbox list` zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>`amend outbox recall` macht daraus wieder einen Entwurf.</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>`amend outbox send --production` sendet es.</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>`amend outbox resume` setzt es fort.</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>Entfernen Sie danach diese Zeile.</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>Entfernen Sie danach die Zeile mit `amend outbox dismiss`.</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>`amend outbox log` zeigt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>Amend hat dies nicht gesendet. Prüfen Sie die Änderungen.</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>Beheben Sie, was aufgeführt ist, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>Der Server erlaubt dies mit diesem Schlüssel nicht. Bitten Sie um die Berechtigung oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>Der Server kennt diesen Benutzer nicht. Prüfen Sie die Benutzer-ID und den Server.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>Ein Wert ist schon vergeben oder kann gerade nicht geändert werden. Beheben Sie das und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>Die Anfrage war für den Server zu groß. Kürzen Sie, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>Der Server nimmt Änderungen nur an einer Version an, die er nennt. Er hat aber keine genannt. Melden Sie das dem Anbieter.</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>Der Server hat die Änderungen abgelehnt. Beheben Sie, was aufgeführt ist, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Der Server hat die Anfrage abgelehnt (Status %1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>Der Schlüssel hat nicht die Rechte, die der Server verlangt. Verwenden Sie einen Schlüssel, mit dem man Benutzer ändern darf.</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>Der Server hat den Schlüssel nicht angenommen. Prüfen Sie, ob er noch gilt und zu dieser Umgebung gehört.</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>Der Datensatz konnte bei der Prüfung der Änderungen nicht gelesen werden. Jetzt ist er lesbar: Prüfen Sie die Änderungen erneut.</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>Der Datensatz wurde auf dem Server geändert, seit er gelesen wurde. Lesen Sie ihn erneut und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>Der Server ist ausgelastet oder begrenzt, wie oft man ihn abfragen darf.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>Es kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Der Server hatte einen Fehler (Status %1) und hat nicht gemeldet, was er getan hat.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>Dieser Server zeigt seine Datensätze nicht. Sie können trotzdem einen ändern: Nur was Sie eingeben, wird gesendet, und bisherige Werte werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>mehr als 16 MiB</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>eine Version, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>installId oder profiles fehlt</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>Profil %1 ist unvollständig</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>Es gibt keine brauchbare Sicherung davon. Reparieren Sie die Datei oder führen Sie `amend profile reset` aus: Das legt die Datei beiseite und beginnt ohne Profile. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist verschwunden.</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist keine Datei, sondern ein Ordner, eine Pipe, ein Gerät oder eine defekte Verknüpfung. Verschieben Sie das an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 wurde von einer neueren Version von Amend geschrieben und deshalb nicht geändert. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Ein anderes Programm hält %1 gesperrt. Warten Sie, bis es beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>Ein anderes Programm (Prozess %1) hält %2 gesperrt. Warten Sie, bis es beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>Das Dateisystem von %1 kennt keine Sperren, sodass zwei Programme einander Änderungen überschreiben könnten. Legen Sie die Ordner von Amend auf ein anderes.</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 ist verschwunden, und die Sicherung war beschädigt und wurde nach %2 verschoben: Die Profile sind verloren. Gespeicherte Entwürfe sind noch da, jeder mit dem Vermerk „Profil fehlt“. Fügen Sie ein Profil hinzu und kopieren Sie die Entwürfe dorthin.</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 ist verschwunden, und es gibt keine Sicherung: Die Profile sind verloren. Entwürfe sind noch da, jeder mit dem Vermerk „Profil fehlt“. Fügen Sie ein Profil hinzu und kopieren Sie die Entwürfe dorthin.</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>%1 war nicht verwendbar und wurde durch die Sicherung der Profile ersetzt. Stand der Sicherung: %2. Prüfen Sie, ob alle Profile vorhanden sind.</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>%1 war beschädigt und wurde nach %2 verschoben. Die Sicherung der Profile ist an die Stelle getreten. Stand der Sicherung: %3. Prüfen Sie, ob alle Profile vorhanden sind.</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ist verschwunden oder nicht lesbar. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>%1 ist nicht lesbar: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ist weder ein JPEG-Bild noch eine PDF-Datei, auch wenn der Name es sagt. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 ist eine %2-Datei. Wählen Sie ein JPEG-Bild oder eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>Fragen Sie den Anbieter, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>Der Server führt das neue Dokument nicht auf.</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Der Server führt das neue Dokument nicht auf: %1.</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>Fragen Sie den Anbieter, was damit geschehen ist.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>Ein Dokument, das vorher da war, ist nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Ein Dokument, das vorher da war, ist nicht mehr aufgeführt: %1.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1 hat %2, und das Profil erlaubt %3. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 wurde nach der Auswahl geändert. Sehen Sie sich die Datei an und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>Dieser Wert</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>Gemeint ist vielleicht %1 oder %2.</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>„%1“ verwenden?</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Das Profil erlaubt diesen Wert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: Das Profil erlaubt nur diese Werte: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>„%1“ wurde weggelassen, weil der Datensatz diesen Wert schon hat.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Über diese API ist keine Änderung möglich. Lassen Sie dies weg.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>„%1“ ist kein Feld dieses Formulars. Prüfen Sie den Namen oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>„%1“ ist kein Feld dieses Formulars. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Dies ist kein JSON-Objekt: Es ist in Zeile %1, Spalte %2 zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Dies ist kein JSON-Objekt: In Zeile %1, Spalte %2 steht etwas, das JSON nicht als Zahl annimmt.</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Dies ist kein JSON-Objekt: In Zeile %1, Spalte %2 steht mehr als ein Wert oder keiner.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dies ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>Dies ist kein JSON-Objekt (%1, Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>Dieser Text ist nicht in UTF-8: Er sieht nach %1 aus. Speichern Sie ihn in UTF-8.</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>Prüfen Sie Kommas, Anführungszeichen und geschweifte Klammern.</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>Die Benutzer-ID beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>Geben Sie eine Benutzer-ID wie %1 ein.</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>Geben Sie die Benutzer-ID ein. %1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>Geben Sie die Benutzer-ID so ein, wie das Dashboard des Anbieters sie anzeigt.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: Der Server lehnt den JSON-Wert null erfahrungsgemäß ab, obwohl seine Beschreibung ihn erlaubt. Senden Sie stattdessen leeren Text.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: Der Server lehnt den JSON-Wert null erfahrungsgemäß ab, obwohl seine Beschreibung ihn erlaubt. Geben Sie einen Wert ein oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Bei diesem Datensatz ist keine Änderung möglich. Lassen Sie den bisherigen Wert stehen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1: Bei diesem Datensatz ist keine Änderung möglich: %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Es ist nicht bekannt, ob dies bei diesem Datensatz geändert werden kann.</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Hier steht nur Leerraum. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert enthält einen Zeilenumbruch, darf aber nur eine Zeile haben.</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert enthält einen Tabulator. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Am Anfang oder Ende steht Leerraum oder ein Zeilenumbruch. Entfernen Sie dies.</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Anstelle eines verlorenen Buchstabens steht ein �. Geben Sie den Buchstaben ein.</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert enthält unsichtbare Zeichen. Entfernen Sie sie, wenn sie mit eingefügt wurden.</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>Dies ist der Text „null“. Um das Feld zu leeren: --clear %1.</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>Es gibt nichts zu senden. Ändern Sie mindestens ein Feld.</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>„%1“ steht zweimal im selben Objekt (Zeile %2, Spalte %3). Behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Die Zahl in Zeile %1, Spalte %2 hat mehr als 1.000 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>Den Schlüssel in Zeile %1, Spalte %2 verwendet Amend für sich selbst. Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1: Diese API kann dies nicht leeren. Geben Sie einen anderen Wert ein oder lassen Sie den bisherigen stehen.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1: Diese API kann dies nicht auf dem Server leeren. Geben Sie einen anderen Wert ein oder lassen Sie den bisherigen stehen.</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>Dieser Datensatz wurde nicht gelesen. Amend kann deshalb nicht prüfen, ob er von dieser Art ist und einen Status hat, der Änderungen erlaubt. Prüfen Sie das zuerst selbst.</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: Dies wird immer als Ganzes gesendet, und es ist nicht bekannt, was auf dem Server steht. Lesen Sie zuerst den Datensatz oder füllen Sie alle Felder davon aus.</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1: Die Regel „%2“ ist nicht erfüllt. Prüfen Sie den Wert.</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Außer den Zeichen - . , &apos; sind nur Buchstaben von A bis Z, Ziffern und einzelne Leerzeichen erlaubt.</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Das erste Zeichen muss ein Buchstabe von A bis Z oder eine Ziffer sein.</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Erlaubt sind nur einzelne Leerzeichen zwischen Wörtern, keine am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: Geben Sie ein Datum in der Vergangenheit ein.</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>Dieser Monat hat nicht so viele Tage. Prüfen Sie den Tag und den Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1 hat %n Tag. Prüfen Sie den Tag und den Monat.</numerusform>
            <numerusform>%1 hat %n Tage. Prüfen Sie den Tag und den Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>Landesvorwahl und Nummer können zusammen höchstens %n Zeichen haben, einschließlich +. Prüfen Sie beide.</numerusform>
            <numerusform>Landesvorwahl und Nummer können zusammen höchstens %n Zeichen haben, einschließlich +. Prüfen Sie beide.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Erlaubt sind nur Großbuchstaben von A bis Z, Ziffern und _, wie in %2.</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Dieser Wert kam bisher nicht vor, und der Anbieter veröffentlicht seine Liste nicht.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>Nachdem ein Benutzer verifiziert wurde, nimmt der Anbieter kein neues Dokument dieser Art an: %1. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>Nachdem ein Benutzer verifiziert wurde, nimmt der Anbieter kein neues Dokument dieser Art an: %1. Amend kennt den Status „%2“ nicht. Entfernen Sie das Dokument.</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>Die Datei ist nicht das, was ihre Data-URL angibt. Kodieren Sie eine JPEG- oder PDF-Datei und geben Sie ihre Art an.</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>Was auf „base64,“ folgt, ist kein korrektes Base64. Kodieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Geben Sie eine JPEG- oder PDF-Datei als Data-URL an, zum Beispiel data:image/jpg;base64,….</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: Das Datum darf nicht vor dem liegen, auf das es folgt.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1: Das Datum muss gleich „%2“ sein oder danach liegen.</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>Dies sieht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Dies sieht wie eine Telefonnummer aus.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>Dies sieht wie der Name einer Person aus.</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1: Man darf daran nicht erkennen, wer die Person ist. Verwenden Sie eine ID, die anderen nichts sagt.</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: Dies ist keiner der üblichen Werte: %2.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: Der Wert muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>Dies ist eine PDF-Datei. Das eigene Beispiel des Anbieters enthält eine, aber seine Dokumentation nennt nur JPEG-Bilder.</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>Dies ist eine PDF-Datei. Der Anbieter verlangt für Ausweisdokumente JPEG-Bilder. Wählen Sie ein Bild, wenn Sie eines haben.</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Amend sendet zum Entfernen leeren Text. Der Anbieter dokumentiert das nicht. Sehen Sie sich deshalb danach die Antwort an.</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert enthält ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1: Dies ist mit Sternchen maskiert, wie der Anbieter es anzeigt. Geben Sie den vollständigen Wert ein.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>Eine Social Security Number hat neun Ziffern, ohne Striche und Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: Dies ist länger als %n Zeichen. Der Server lehnt es vielleicht ab.</numerusform>
            <numerusform>%1: Dies ist länger als %n Zeichen. Der Server lehnt es vielleicht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1: Geben Sie ein Datum in der Vergangenheit ein, zum Beispiel %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: Das ergibt ein Alter von mehr als %n Jahr.</numerusform>
            <numerusform>%1: Das ergibt ein Alter von mehr als %n Jahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>Diese Person ist jünger als %n Jahr und hat keine verantwortliche Person (medizinische Vertretung). Laboraufträge für Minderjährige verlangen eine.</numerusform>
            <numerusform>Diese Person ist jünger als %n Jahre und hat keine verantwortliche Person (medizinische Vertretung). Laboraufträge für Minderjährige verlangen eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Üblich sind %2 oder mehr.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: Das Datum liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Geben Sie einen Wert ein. Diese API nimmt keinen leeren an.</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1: Geben Sie %2 bis %3 Ziffern und sonst nichts ein, zum Beispiel %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1: Das sind weniger als %n Ziffer. Der Server lehnt es vielleicht ab.</numerusform>
            <numerusform>%1: Das sind weniger als %n Ziffern. Der Server lehnt es vielleicht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies enthält Buchstaben oder andere Zeichen, die nicht zu einer Telefonnummer gehören. Geben Sie nur die Nummer ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Geben Sie die Nummer ohne Durchwahl ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies sieht wie zwei Nummern aus. Geben Sie nur eine davon ein, in der Form %2.</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Geben Sie die Nummer mit ihrer Landesvorwahl ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies ist nicht eindeutig. Prüfen Sie die Ziffern und ergänzen Sie die Ortsvorwahl oder die Landesvorwahl, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Schreiben Sie die Nummer mit + und Ziffern, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: Die Nummer beginnt mit einer Vorwahl für Auslandsgespräche. Beginnen Sie mit der Landesvorwahl, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1: Schreiben Sie die Nummer so, wie sie auf die Landesvorwahl folgt: nur Ziffern, ohne die Null für Inlandsgespräche.</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>Geben Sie auch die Landesvorwahl ein: Die Nummer wird damit zusammen gelesen.</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: Die Nummer enthält eine eigene Landesvorwahl. Geben Sie diese im Feld für die Landesvorwahl ein und hier nur den Rest.</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: Eine solche Nummer kann man nicht wählen. Prüfen Sie die Landesvorwahl, die Ortsvorwahl und die Ziffern.</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: Diese API nimmt diese Nummer in keiner Schreibweise an. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies enthält Buchstaben oder andere Zeichen, die nicht zu einer Telefonnummer wie %2 gehören.</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: Hinter der Nummer steht eine Durchwahl.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: Dies sieht wie zwei Nummern aus.</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Die Landesvorwahl fehlt, anders als in %2.</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies enthält andere Zeichen als + und Ziffern, anders als %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: Die Nummer beginnt mit einer Vorwahl für Auslandsgespräche statt mit der Landesvorwahl wie %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: Dies ist nicht eindeutig. Prüfen Sie die Ziffern und ergänzen Sie die Ortsvorwahl, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>Gemeint sein kann: %1.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: Adressen in %2 haben das nicht. Leeren Sie das Feld, wenn der Wert noch von einem anderen Land stammt.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: Adressen in %2 haben das nicht. Deshalb wird leerer Text gesendet.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: Dieses Feld ist leer. Füllen Sie es aus, wenn die Adresse in %2 das hat: Der Server lehnt leeren Text vielleicht ab.</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>Dieser Code wird verwendet, steht aber nicht in ISO 3166-1: Der Anbieter kennt ihn vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Dies steht nicht in der Liste. Ländercodes haben zwei Buchstaben, wie US.</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Wählen Sie ein Land aus der Liste oder geben Sie den Code aus zwei Buchstaben ein, zum Beispiel US.</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: Dies liegt nicht im gewählten Land.</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: Dies ist ein Name, kein Code.</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: Geben Sie den Code ein, nicht den Namen.</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: Wählen Sie einen Eintrag des gewählten Landes aus der Liste oder geben Sie den Code ein, zum Beispiel AZ.</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: Üblich sind 5 oder 5+4 Ziffern, wie 85004 oder 85004-1234.</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: Geben Sie 5 oder 5+4 Ziffern ein, zum Beispiel 85004 oder 85004-1234.</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1: Dies gehört zum Bundesstaat %2, nicht zu %3.</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1: Dies gehört nicht zum Bundesstaat %2.</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/London.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Dieser Schlüssel gehört zu „%1“. Verwenden Sie einen, der mit %2 beginnt, oder ändern Sie die Umgebung.</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Verwenden Sie einen Schlüssel, der mit %1 beginnt, oder ändern Sie die Umgebung.</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>Dies sieht nicht wie ein Schlüssel dieser API aus. Solche Schlüssel beginnen mit: %1. Prüfen Sie, ob Sie ihn ganz kopiert haben.</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>Dies sieht nicht wie ein Schlüssel dieser Umgebung aus. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: Dies fehlt. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: Der Wert enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Schlüssel vorkommt. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>Geben Sie einen Namen für das Profil ein, zum Beispiel „Support-Sandbox“.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>Geben Sie die Adresse des Servers ein: Der Anbieter veröffentlicht keine. Sie sieht so aus: https://api.your-company.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>Geben Sie die vollständige Adresse des Servers ein, zum Beispiel https://api.your-company.com, ohne Benutzernamen, Fragezeichen oder #.</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>Verwenden Sie hier https://. Einfaches http:// ist nur für diesen Computer, weil andere den Schlüssel unterwegs lesen könnten.</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>example.com ist ein Platzhalter, kein Server. Geben Sie die Adresse Ihres eigenen Servers ein.</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>Dieser Host</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 ist als Produktionsserver bekannt. Kennzeichnen Sie das Profil als Produktion oder geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>„Lokal“ ist für Server auf diesem Computer, wie http://127.0.0.1:8080. Wählen Sie für diesen Sandbox oder Produktion.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: Der JSON-Wert null ist hier nicht erlaubt. Geben Sie einen Wert ein oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>Wenn es das nicht gibt, leeren Sie das Feld: Dann wird leerer Text gesendet.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie eine ganze Zahl ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie eine Zahl ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1: Geben Sie true oder false an.</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Erforderlich ist eine Gruppe von Feldern (ein JSON-Objekt).</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Erforderlich ist eine Liste (ein JSON-Array).</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Erforderlich ist ein Text.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: Geben Sie mindestens %n Zeichen ein.</numerusform>
            <numerusform>%1: Geben Sie mindestens %n Zeichen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: Höchstens %n Zeichen sind erlaubt. Kürzen Sie den Wert.</numerusform>
            <numerusform>%1: Höchstens %n Zeichen sind erlaubt. Kürzen Sie den Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: Der Vergleich mit dem Muster %2 der API würde zu lange dauern. Prüfen Sie den Wert selbst.</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1: Dieses Format nimmt diese API nicht an. %2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: Dieses Format nimmt diese API nicht an. Der Wert muss zu %2 passen.</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1: Geben Sie ein gültiges Datum in der Form JJJJ-MM-TT ein, zum Beispiel 1980-03-13.</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie ein gültiges Datum ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie eine UUID ein: 36 Zeichen wie %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie ein gültiges Datum mit Uhrzeit und Zeitzone ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie eine vollständige Webadresse ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie den Namen eines Computers ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: Geben Sie eine IP-Adresse ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert ist größer oder kleiner, als diese API speichern kann.</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1: Der Wert ist in diesem Format nicht gültig: „%2“. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Dieser Wert steht nicht in der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: Erlaubt ist nur einer dieser Werte: %2.</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Wählen Sie einen Wert aus der Liste.</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: Wählen Sie einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: Füllen Sie die Felder dieser Gruppe aus.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1: Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>Dies sieht nicht wie eine E-Mail-Adresse aus. Beispiel: name@example.com.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert muss größer als %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert muss kleiner als %2 sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: Mindestens %n neuer Eintrag ist erforderlich.</numerusform>
            <numerusform>%1: Mindestens %n neue Einträge sind erforderlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: Höchstens %n neuer Eintrag ist erlaubt.</numerusform>
            <numerusform>%1: Höchstens %n neue Einträge sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>Diese API-Beschreibung ist nicht verwendbar: %1: %2.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>Erstellen Sie einen in der Passwortverwaltung Ihrer Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>Erlauben Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, entsperren Sie den Schlüsselbund und geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, erstellen Sie in der Passwortverwaltung Ihrer Arbeitsumgebung einen Schlüsselbund.</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, installieren Sie einen Schlüsselbund (GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, geben Sie ihn noch einmal ein und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, vergessen Sie zuerst den gespeicherten Schlüssel und geben Sie dann den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>Um ihn zu behalten, geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>Der Schlüssel ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>Der Schlüsselbunddienst hat noch keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>Dieser Computer hat keinen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>Der Eintrag des Schlüssels im Schlüsselbund ist beschädigt.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>Sie können den Schlüssel auch im Profil eingeben: Er bleibt dann erhalten, bis Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>Sie können den Schlüssel auch mit --credentials - übergeben.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>Der Schlüssel bleibt nur erhalten, bis Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>Es ist nicht bekannt, ob der Schlüssel gespeichert wurde. `amend key test` zeigt es.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>Der Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>Der Server hat das Gesendete angenommen, aber sehen Sie sich dies an:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>Der Server hat die Änderungen angenommen, hat aber andere Werte als die gesendeten. Sie sind unten aufgeführt.</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>Amend kann nicht feststellen, ob er die Dokumente hat.</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>Der Server hat die Änderungen angenommen. Amend kann nicht feststellen, ob er die Dokumente hat.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>Der Server hat die Änderungen angenommen, aber den Datensatz nicht gezeigt. Lesen Sie ihn erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>Der Server hat die Änderungen angenommen, aber nicht alle gezeigt. Lesen Sie den Datensatz erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>Der Server hat, was Sie gesendet haben.</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>Die Anmeldung braucht einen zweiten Faktor</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>Der Schlüssel ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>Der Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Das Senden ist pausiert</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>Der Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>Die Änderungen wurden übernommen</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>Es gab nichts zu senden</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>Die Änderungen können gesendet werden</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>Die Änderungen können noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>Der Server hat die Änderungen abgelehnt</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>Prüfen Sie die Änderungen erneut</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>Der Datensatz hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>Der Server kann die Änderungen gerade nicht annehmen</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>Es ist nicht bekannt, ob die Änderungen übernommen wurden</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>Das Senden wurde abgebrochen</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>Der Server hat diese Werte schon.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>Es wurde nichts gesendet, und Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>Es wurde nichts geändert, und Ihre Änderungen bleiben erhalten. Lesen Sie den Datensatz erneut und prüfen Sie dann Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>Jemand hat dieselben Felder geändert. Es wurde nichts gesendet, und Ihre Änderungen bleiben erhalten. Wählen Sie für jedes Feld einen Wert und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>Beheben Sie, was hier aufgeführt ist, dann prüfen und senden Sie erneut. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>Der Datensatz wurde erneut gelesen und zeigt nicht alle Ihre Änderungen, aber sie können noch ankommen.</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>Ihre Änderungen bleiben erhalten. Lesen Sie den Datensatz erneut, um zu sehen, ob sie angekommen sind, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die lokale Sandbox ist ein eigenes Programm, und es fehlt: %1. Installieren Sie Amend neu oder verwenden Sie ein Profil eines Servers.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>Die lokale Sandbox ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>Port %1 ist belegt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>Es gibt keinen Fehler %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>Ein Fehler trifft Anfragen mit get:, post: oder patch:, nicht mit %1:.</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>%1-Anfragen haben schon einen Fehler.</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>Die lokale Sandbox wurde unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>Die Suche nach dem Namen des Servers hat zu lange gedauert. Prüfen Sie Ihr Netzwerk und dessen Namensserver (DNS).</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>Der Server hat die Verbindung angenommen, aber den TLS-Handshake nicht rechtzeitig abgeschlossen. Vielleicht spricht er kein TLS, oder etwas auf dem Weg zum Server hält ihn auf.</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>Von der Adresse des Servers kam nicht rechtzeitig eine Antwort. Vielleicht verwirft eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>Der Test wurde abgebrochen, bevor er begann.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>Der Test wurde abgebrochen, während er auf den Proxy wartete.</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>Der Test wurde abgebrochen, während der Name des Servers gesucht wurde.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>Der Test wurde abgebrochen, während er auf die Adresse des Servers wartete.</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>Der Test wurde während des TLS-Handshakes abgebrochen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>gültig vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>Die Verbindung ist sicher: %1, mit einem Zertifikat, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>Der Server antwortet. Er ist auf diesem Computer, die Verbindung braucht also kein TLS.</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>Die Verbindung wurde von der Gegenseite beendet. Vielleicht lässt etwas auf dem Weg zum Server sie nicht durch.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>keiner</translation>
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
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>Verbunden mit</translation>
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
        <translation>Aussteller %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>Es wurde weder eine Anfrage noch ein Schlüssel gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>Der Server hat %n weiteren Fehler genannt, der nicht aufgeführt ist.</numerusform>
            <numerusform>Der Server hat %n weitere Fehler genannt, die nicht aufgeführt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>Er erlaubt %n Anfrage in %1 min.</numerusform>
            <numerusform>Er erlaubt %n Anfragen in %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>Seine Grenzen: %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>Versuchen Sie es in %1 min erneut.</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>Versuchen Sie es in %1 h erneut.</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>Der Server bemängelt Rollen, die Amend nicht sendet. Melden Sie das dem Support des Anbieters.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Server nimmt diesen Wert nicht an.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Dies wird nur zusammen mit anderen Feldern angenommen.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1: Dies wird nur zusammen hiermit angenommen: %2.</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: Der Wert ist zu kurz oder zu lang. Der Server erlaubt %2 bis %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: Der Wert ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: Der Wert ist zu klein oder zu groß. Der Server erlaubt %2 bis %3.</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>Füllen Sie alle diese Felder aus oder keines: %1.</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>Ein anderer Benutzer hat diese E-Mail-Adresse schon. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>Der Server nimmt diese Mobilnummer nicht an. Prüfen Sie die Landesvorwahl und die Nummer.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>Die Mobilnummer dieses Benutzers wurde schon so oft geändert, wie es erlaubt ist. Versuchen Sie es später erneut oder fragen Sie den Support des Anbieters.</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>Die E-Mail-Adresse dieses Benutzers wurde in letzter Zeit zu oft geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>E-Mail-Adressen dieser Domain werden nicht angenommen. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>Die Mobilnummer dieses Benutzers kann nicht geändert werden. Nehmen Sie die Änderung zurück.</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>Der Server bemängelt eine Währung, die in keinem Feld dieses Formulars steht. Melden Sie das dem Support des Anbieters.</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>Der Benutzer des Profils darf diesen Benutzer nicht ändern. Bitten Sie um die Berechtigung oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: Nicht erlaubt sind diese Werte: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: Dieses Format nimmt der Server nicht an. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1: Der Wert muss genau dieser sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert muss mindestens so groß sein: %2.</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: Der Wert darf höchstens so groß sein: %2.</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Der Server hat dies abgelehnt. Er meldet: „%1“</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Der Server meldet: „%1“</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>Der Server hat dies ohne Angabe eines Grundes abgelehnt. Prüfen Sie den Wert.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>Entwürfe und Postausgang sind durch eine Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>Entwürfe und Postausgang sind gesperrt: Amend konnte ihren Schlüssel nicht bekommen.</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>Was Sie bis zum Entsperren eingeben, bleibt im Arbeitsspeicher und wird dann gespeichert.</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>Führen Sie diesen Befehl in einem Terminal aus, um sie einzugeben.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>Entwürfe und Postausgang werden auf diesem Computer noch nicht gespeichert, weil es keinen Ort für ihren Schlüssel gibt.</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>Sie bleiben im Arbeitsspeicher, bis Amend geschlossen wird, es sei denn, Sie legen eine Passphrase fest.</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>Im Fenster von Amend können Sie stattdessen eine Passphrase festlegen.</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>Änderungen im Postausgang</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>Eintrag in „Gesendet“</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>Nicht lesbar: %1. Dazu kommt %n weiterer Eintrag.</numerusform>
            <numerusform>Nicht lesbar: %1. Dazu kommen %n weitere Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>Auf die Festplatte oder den Ordner von Amend darauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>Ein anderes Programm verwendet die Datei von Amend.</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>Die Datei von Amend ist beschädigt.</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>Die Datei von Amend wurde von einer neueren Version von Amend geschrieben und deshalb nicht geändert. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>Das ist nicht die Passphrase. Prüfen Sie die Großschreibung und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>Das Schreiben auf die Festplatte ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>Entwürfe werden geöffnet.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>Entwürfe werden verschlüsselt auf diesem Computer aufbewahrt. Ihre Passphrase entsperrt sie.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>Entwürfe werden verschlüsselt auf diesem Computer aufbewahrt. Der Schlüssel dazu liegt im Schlüsselbund dieser Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>Entwürfe und Postausgang sind lesbar, aber es kann nichts gespeichert werden. Deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Entwürfe bleiben nur im Arbeitsspeicher. Sie gehen verloren, wenn Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>Entwürfe und Postausgang bleiben für diesen Befehl nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>Entwürfe und Postausgang ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>Neue Entwürfe bleiben im Arbeitsspeicher, bis Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>Entwürfe, Sendevorgänge oder Einträge im Protokoll sind nicht so, wie Amend sie zurückgelassen hat: Einige fehlen oder alte sind wieder da, vielleicht aus einer älteren Kopie der Datei. Es wird nichts gesendet, bis Sie das Senden zulassen.</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>Sehen Sie sich zuerst den Postausgang und die Entwürfe an: Ein aufgeführter Sendevorgang wurde vielleicht längst ausgeführt.</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>Sehen Sie sich zuerst `amend outbox list` und `amend drafts list` an: Ein aufgeführter Sendevorgang wurde vielleicht längst ausgeführt. Führen Sie dann `amend outbox release` aus.</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>Die Datei mit den Entwürfen und dem Postausgang ist verschwunden. Amend hat eine neue angelegt. Wenn Sie eine Kopie der alten Datei haben, schließen Sie Amend und legen Sie sie zurück: Der Schlüssel dazu ist noch da.</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Datei mit den Entwürfen war beschädigt. Sie wurde nach %1 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>Erhalten blieb, was lesbar war: %n Eintrag.</numerusform>
            <numerusform>Erhalten blieb, was lesbar war: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Wartet: keine Verbindung.</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Wartet: Der Server bat um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Wartet: Es kam keine klare Antwort. Dieselbe Anfrage wird noch einmal gesendet, und der Server zählt sie nur einmal.</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>Pausiert: Der Server hat den Schlüssel abgelehnt, oder es war keiner lesbar</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>Pausiert: Die Verbindung zum Server ist nicht sicher</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Gestoppt: Das Profil dazu wurde entfernt</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Gestoppt: Das Profil dazu hat jetzt einen anderen Server</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>Die Produktion ist gesperrt</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>In der Warteschlange.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>Der Server bat um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>Es wurde gesendet, und es kam keine klare Antwort. Dieselbe Anfrage wird noch einmal gesendet, und der Server zählt sie nur einmal.</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>Der Server hat den Schlüssel abgelehnt, oder es war keiner lesbar. Für dieses Profil wird nichts gesendet, bis es einen Schlüssel hat, den der Server annimmt.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>Die Verbindung zum Server ist nicht sicher. Für dieses Profil wird nichts gesendet, bis Sie das Senden fortsetzen.</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>Das Profil dazu wurde entfernt. Holen Sie die Änderungen zurück, um sie als Entwurf zu behalten.</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>Das Profil dazu hat jetzt einen anderen Server als bei der Prüfung. Holen Sie die Änderungen zurück, um sie erneut zu prüfen.</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>Die Produktion ist gesperrt. Dies wird gesendet, wenn Sie die Produktion für das Profil freigeben.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>Dies wird gesendet, sobald es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>Unbekannt: gesendet %1, keine klare Antwort</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>Unbekannt: gesendet %1, keine klare Antwort; gelesen %2, und der Datensatz zeigt nicht alles davon</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Dies wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>Gesendet: %1. Es kam keine klare Antwort. Von selbst wird es nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>Datensatz gelesen: %1. Er zeigt nicht alles davon. Es kann noch ankommen: Manche Server übernehmen eine Änderung erst nach einer Weile.</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n wartend, nächster Versuch: %1</numerusform>
            <numerusform>%n wartend, nächster Versuch: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>Postausgang: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>Die Änderungen warten: Die Produktion ist gesperrt</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>Die Änderungen warten auf Sie</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1: Die Änderungen warten</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>Die Änderungen warten: Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>Die Änderungen warten auf eine Verbindung</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>Die Änderungen warten, bis sie an der Reihe sind</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>Die Änderungen warten: Der Server bat um einen späteren Versuch</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>Die Änderungen sind nicht auf diesem Computer gespeichert und gehen verloren, wenn Amend geschlossen wird.</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>Sie wurden vielleicht übernommen oder kommen noch an.</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>Die Änderungen bleiben im Postausgang. Sehen Sie erneut nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>Ihre Änderungen bleiben im Postausgang.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>Ihre Änderungen bleiben im Postausgang und werden gesendet, wenn Sie die Produktion freigeben.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>Ihre Änderungen bleiben im Postausgang. Für dieses Profil wird nichts weiter gesendet, bis Sie es veranlassen.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>Ihre Änderungen bleiben im Postausgang und werden automatisch gesendet, solange die Produktion freigegeben ist.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>Ihre Änderungen bleiben im Postausgang und werden automatisch gesendet, auch nachdem Amend geschlossen und wieder geöffnet wurde.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>Ihre Änderungen bleiben im Postausgang und werden automatisch gesendet, solange Amend geöffnet ist.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>Amend ist auf der Anzeige %1 bereits geöffnet. Das Fenster ist dort im Vordergrund.</translation>
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
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(sieht gleich aus: die Buchstaben sind anders kodiert)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(entsteht beim Senden)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>JPEG-Bild</translation>
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
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>eine Liste mit %n Eintrag</numerusform>
            <numerusform>eine Liste mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, in a narrow column: d is the day, MMM the month&apos;s short name. Put other words between &apos;&apos;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, in a narrow column: d is the day, MMM the month&apos;s short name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month with its year: MMMM is the month&apos;s name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>MMMM yyyy</translation>
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
        <translation>%1, %2</translation>
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
        <translation>&amp;Ohne Lesen bearbeiten</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>&amp;Profil öffnen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Datensatz wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Datensatz wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>Benutzer wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>%n Benutzer gefunden (%1)</numerusform>
            <numerusform>%n Benutzer gefunden (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Geben Sie einen Teil eines Namens oder einer Benutzer-ID ein</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>Es wurde kein Benutzer gefunden (%1). Prüfen Sie die Eingabe oder geben Sie die Benutzer-ID ein.</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>Wenn dieser Server überhaupt keine Datensätze herausgibt, stellen Sie das im Profil ein: Dann können Sie einen Datensatz ändern, ohne ihn zu sehen.</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>Der Datensatz konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>Der Benutzer konnte nicht gesucht werden</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>Über diese API nicht änderbar.</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>Lokale Sandbox: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>Junction (früher Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>Team-API-Schlüssel</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Produktion US</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Produktion EU</translation>
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
        <translation>Demografie</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junctions eigene ID des Benutzers, eine UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Client-Benutzer-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Verantwortliche Person (medizinische Vertretung)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hat eine verantwortliche Person</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Labore nehmen Namen mit den Buchstaben A bis Z, Ziffern, Bindestrichen, Punkten, Kommas, Apostrophen und einzelnen Leerzeichen an, ohne Akzente und Umlaute.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Junction-Dokumentation, Prüfung von Patientennamen</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction-API, Patientendaten eines Auftrags</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Mit der Landesvorwahl</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction-Dokumentation, Beispiele in E.164</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction-Dokumentation, Anforderungen an Aufträge für Minderjährige</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Laboraufträge nehmen female, male, other oder unknown an.</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction-API, Geschlecht in einem Auftrag</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction ersetzt eine Adresse als Ganzes. Deshalb wird sie vollständig gesendet, wenn sich ein Teil ändert.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction-Dokumentation, Beispiele mit ISO-3166-Codes</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction-Dokumentation, Beispiele mit ISO-3166-2-Codes</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction-API, Patientenadresse eines Auftrags</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Zugangshinweise</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Wie man hineinkommt, für einen Besuch oder eine Lieferung</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction-API, Höchstlänge der Zugangshinweise der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Abstammung</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Afroamerikanisch oder schwarz</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Asiatisch</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Indigen, amerikanische Ureinwohner oder Ureinwohner Alaskas</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Pazifische Inseln oder Hawaii</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Weiß oder kaukasisch</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Ethnische Zugehörigkeit</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hispanisch</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Nicht hispanisch</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Aschkenasisch-jüdisch</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Geschlechtsidentität</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Transmann (Frau zu Mann)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Transfrau (Mann zu Frau)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Genderqueer</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Lesbisch, schwul oder homosexuell</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Heterosexuell</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Bisexuell</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Eine erwachsene Person, die für die Person einsteht. Laboraufträge für Personen unter 18 verlangen eine.</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Haushaltseinkommen</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>In US-Dollar</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Haushaltsgröße</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Anzahl der Personen</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>Junctions eigene ID des Benutzers, eine UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>Client-Benutzer-ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Client-Benutzer-ID</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Ihre eigene ID dieser Person, im Team eindeutig. Keine E-Mail-Adresse, keine Telefonnummer und kein Name.</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Junction-API: Die Client-Benutzer-ID kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Junction-API, client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Wearables</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>Wonach sich Junction richtet, wenn ein Gerät oder eine Quelle nichts angibt.</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Ersatz-Zeitzone</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Junction-API, fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Ersatz-Geburtsdatum (Wearables)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Nur für die maximale Herzfrequenz. Das Geburtsdatum für Laboraufträge steht im Formular „Demografie“.</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Datenübernahme</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>Junction verwirft Daten außerhalb dieser Tage, auf etwa einen Tag genau. Eine Änderung wirkt nicht auf bereits übernommene Daten zurück.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Junction-Dokumentation, Grenzen der Datenübernahme</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>Daten nach dem letzten Tag werden verworfen. Sieben Tage danach meldet Junction alle Verbindungen dieses Benutzers ab und markiert sie als pausiert. Bis dahin lässt sich der letzte Tag verschieben; danach muss die Person jede Quelle neu verbinden.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>Erstellt</translation>
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
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>Nach einer Änderung verlangt Machnet, dass die KYB-Prüfung dieses Benutzers neu angestoßen wird. Amend tut das nicht: Wenden Sie sich an die Stelle, die Ihre KYB-Prüfungen durchführt.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>Machnets eigene ID des Benutzers, eine UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>Dieser Benutzer empfängt Geld. Für solche Benutzer hat Machnet andere Regeln, deshalb können sie hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation, „Update User“: Die Tabellen gelten für sendende Benutzer</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>Machnet gibt für diesen Benutzer einen Typ an, der in der Dokumentation nicht steht. Deshalb ist nicht bekannt, was geändert werden darf. Er kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation: Der Typ ist SEND oder RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer Geld sendet oder empfängt. Angenommen wird, dass er sendet; stellen Sie sicher, dass das stimmt.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Antwortbeispiele von Machnet, in denen der Typ fehlt</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>Dieser Benutzer ist eine Person, kein Unternehmen. Öffnen Sie ihn mit dem Formular „Privatperson“.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation, „Update User“</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer ein Unternehmen ist, und der Datensatz enthält etwas, das nur Personen haben. Wenn es eine Person ist, öffnen Sie sie mit dem Formular „Privatperson“.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Antwortbeispiele von Machnet, in denen diese Angabe fehlt</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>Machnet verifiziert diesen Benutzer gerade. Eine Änderung muss vielleicht neu verifiziert werden.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation, Verifizierungsstatus</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>Bei Machnet wird dieser Benutzer gerade von Hand geprüft. Eine Änderung muss vielleicht neu geprüft werden.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>Machnet hat diesen Benutzer gesperrt. Klären Sie den Grund, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer verifiziert ist. Er wird wie ein verifizierter behandelt, damit nichts Unerlaubtes geändert wird.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>Machnet gibt für diesen Benutzer einen Verifizierungsstatus an, der in der Dokumentation nicht steht. Er wird wie ein verifizierter behandelt, damit nichts Unerlaubtes geändert wird.</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>Was geändert werden kann, hängt vom Verifizierungsstatus ab. Sobald ein Unternehmen verifiziert ist, sperrt Machnet das meiste.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>Unveränderlich, sobald das Unternehmen verifiziert ist.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>Eigene Prüfung von Amend: Der Anbieter dokumentiert keinen Weg, es zu leeren</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Gründungsdatum</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Der Tag, an dem das Unternehmen gegründet wurde</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Nur Ziffern, mit Vorwahl, ohne +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation: nur Ziffern, 10 bis 15 Stellen</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>Website</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Anfragebeispiel von Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>Anzahl der Beschäftigten</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Beispiele von Machnet: Die Liste der Werte ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>Unternehmensart</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>Machnet-Dokumentation, ISO-3166-2-Codes ohne das Land</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>Machnet erhält eine Postanschrift als Ganzes. Deshalb wird sie vollständig gesendet, wenn sich ein Teil ändert.</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Machnet-Dokumentation, ISO-3166-1-Codes</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>Transaktionen pro Monat</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Unternehmensdokumente</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Machnet fügt dem Benutzer von jedem Dokument ein neues Exemplar hinzu und archiviert das ältere desselben Typs. Ein älteres Exemplar kommt nicht zurück, und Dokumente werden nie von selbst zweimal gesendet.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Anfragebeispiele von Machnet: Data-URLs in Base64</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Anfragebeispiel von Machnet für ein Unternehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ausstellungsland</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ausstellender Bundesstaat</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>Machnet-Dokumentation, „Update User“: nicht mehr, sobald der Benutzer verifiziert ist</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Dokumentnummern</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Was neue Einträge mit den bei Machnet vorhandenen machen, ist nicht dokumentiert: Sie können daneben stehen oder sie ersetzen. Amend sendet nur die neuen, liest den Datensatz erneut und nennt, was verschwunden ist.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Antwortbeispiel von Machnet, *****1112</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>Ausstellende Behörde</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>Verifizierungsstatus</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>Wiederholung nötig</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>Prüfung ausstehend</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>Sendet Geld</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>Empfängt Geld</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Wie von Machnet angegeben: Die Zeitzone wird nicht genannt.</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>Nach einer Änderung verlangt Machnet, dass die KYC-Prüfung dieses Benutzers neu angestoßen wird. Amend tut das nicht: Wenden Sie sich an die Stelle, die Ihre KYC-Prüfungen durchführt.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>Machnets eigene ID des Benutzers, eine UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>Dieser Benutzer empfängt Geld. Für solche Benutzer hat Machnet andere Regeln, deshalb können sie hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet-Dokumentation, „Update User“: Die Tabellen gelten für sendende Benutzer</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet gibt für diesen Benutzer einen Typ an, der in der Dokumentation nicht steht. Deshalb ist nicht bekannt, was geändert werden darf. Er kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet-Dokumentation: Der Typ ist SEND oder RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer Geld sendet oder empfängt. Angenommen wird, dass er sendet; stellen Sie sicher, dass das stimmt.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Antwortbeispiele von Machnet, in denen der Typ fehlt</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Dieser Benutzer ist ein Unternehmen, keine Person. Öffnen Sie ihn mit dem Formular „Unternehmen“.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet-Dokumentation, „Update User“</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer ein Unternehmen ist, und der Datensatz enthält etwas, das nur Unternehmen haben. Wenn es ein Unternehmen ist, öffnen Sie es mit dem Formular „Unternehmen“.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Antwortbeispiele von Machnet, in denen diese Angabe fehlt</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet verifiziert diesen Benutzer gerade. Eine Änderung muss vielleicht neu verifiziert werden.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet-Dokumentation, Verifizierungsstatus</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>Bei Machnet wird dieser Benutzer gerade von Hand geprüft. Eine Änderung muss vielleicht neu geprüft werden.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet hat diesen Benutzer gesperrt. Klären Sie den Grund, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet gibt nicht an, ob dieser Benutzer verifiziert ist. Er wird wie ein verifizierter behandelt, damit nichts Unerlaubtes geändert wird.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet gibt für diesen Benutzer einen Verifizierungsstatus an, der in der Dokumentation nicht steht. Er wird wie ein verifizierter behandelt, damit nichts Unerlaubtes geändert wird.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>Was geändert werden kann, hängt vom Verifizierungsstatus ab. Sobald ein Benutzer verifiziert ist, sperrt Machnet das meiste.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>Unveränderlich, sobald der Benutzer verifiziert ist.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>Eigene Prüfung von Amend: Der Anbieter dokumentiert keinen Weg, es zu leeren</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Anfragebeispiel von Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Nur Ziffern, mit Vorwahl, ohne +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet-Dokumentation: nur Ziffern, 10 bis 15 Stellen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Machnet-Dokumentation, ISO-3166-2-Codes ohne das Land</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet erhält die drei Felder der Firma zusammen, wenn sich eines davon ändert.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Beispiele von Machnet: Die Liste der Werte ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>Telefon der Firma</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse der Firma</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Ausweisdokumente</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet fügt dem Benutzer von jedem Dokument ein neues Exemplar hinzu und archiviert das ältere desselben Typs. Ein älteres Exemplar kommt nicht zurück, und Dokumente werden nie von selbst zweimal gesendet.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Anfragebeispiele von Machnet: Data-URLs in Base64</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet-Dokumentation, Ausweisdokumente: nur JPEG</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>In Farbe, alle vier Ecken sichtbar, nicht abgelaufen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Ausstellungsland</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet-Dokumentation, ISO-3166-1-Codes</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Ausstellender Bundesstaat</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Dokumentnummern</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Was neue Einträge mit den bei Machnet vorhandenen machen, ist nicht dokumentiert: Sie können daneben stehen oder sie ersetzen. Amend sendet nur die neuen, liest den Datensatz erneut und nennt, was verschwunden ist.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Antwortbeispiel von Machnet, *****1112</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Anfragebeispiel von Machnet: neun Ziffern ohne Striche</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>Ausstellende Behörde</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet-Dokumentation, „Update User“: Die SSN ist nicht mehr änderbar, sobald der Benutzer verifiziert ist</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>Verifizierungsstatus</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>Wiederholung nötig</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>Prüfung ausstehend</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>Sendet Geld</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>Empfängt Geld</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Wie von Machnet angegeben: Die Zeitzone wird nicht genannt.</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Postleitzahl, die mit 0 beginnt, und ein Apostroph</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Akzente im Namen, die von der Namensregel des Labors abgelehnt werden</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Trema im Namen und ein alter, abgelaufener Zeitraum der Datenübernahme</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Name und Adresse auf Hebräisch, von rechts nach links geschrieben</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Name und Adresse auf Arabisch, von rechts nach links geschrieben</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Kind mit einer verantwortlichen Person</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Kind, bei dem die verantwortliche Person fehlt</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein alter Import: zip_code, kein Land, eine Telefonnummer, die keine ist, „Male“</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Wert für die Abstammung, der neuer ist als die veröffentlichte Liste</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Angaben, die in keiner Dokumentation stehen, in der Adresse und daneben</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Adresse, die jede Zeile füllt</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>noch keine demografischen Angaben: Das Senden legt sie an</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>zur Löschung vorgemerkt</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, nicht verifiziert: fast alles ist änderbar</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, verifiziert: Namen, E-Mail, Geburtsdatum und SSN sind gesperrt</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, deren Verifizierung läuft</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, deren Verifizierung wiederholt werden soll</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, deren Verifizierung von Hand geprüft wird</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, die gesperrt ist</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson mit unbekanntem Status: wie verifiziert behandelt</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson ohne „type“ und „business“ im Datensatz</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Empfänger (RECEIVE): nicht für diese Formulare</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, die beim zweiten Lesen VERIFIED wird</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson, deren andere Dokumente verschwinden, wenn eines gesendet wird</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Privatperson ohne Dokumente, ohne Arbeitgeber und mit neunstelliger Telefonnummer</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, nicht verifiziert: fast alles ist änderbar</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, verifiziert: Name, Branche, EIN und die Urkunde sind gesperrt</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, dessen Verifizierung läuft</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, dessen Verifizierung wiederholt werden soll</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, dessen Verifizierung von Hand geprüft wird</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen, das gesperrt ist</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen mit unbekanntem Status: wie verifiziert behandelt</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Unternehmen wie im Beispiel des Anbieters: ohne „type“, „business“ und zweite Zeile der Postanschrift</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Administrator: ein Rollenwechsel verdient einen zweiten Blick</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Akzente im Namen</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Trema im Namen</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein hebräischer Name, von rechts nach links geschrieben</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein arabischer Name, von rechts nach links geschrieben</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Apostroph und Anführungszeichen im Namen</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine neue E-Mail-Adresse gilt erst, wenn die Person sie bestätigt hat</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Rolle, die in der üblichen Liste fehlt</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein alter Import: Großbuchstaben und kein Name</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Angaben, die in keiner Dokumentation stehen</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Namen, die jede Zeile füllen</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>alles in Ordnung; abgelehnt (409): blocked.example, vergebene E-Mail, +999</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Root-Benutzer: lesbar, aber ein PATCH wird abgelehnt (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>Akzente im Namen und noch ohne Mobilnummer, Geburtsdatum, Markierung und Marke</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ein Name mit mehr als 50 Zeichen, der bleiben, aber nicht eingegeben werden darf</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>neue E-Mail-Adresse wird abgelehnt (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>neue Mobilnummer wird abgelehnt (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>darf die Mobilnummer gar nicht ändern (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>jede Änderung wird mit UNSUPPORTED_CURRENCY abgelehnt</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>gehört zu einer Identität, die diese Zugangsdaten nicht ändern dürfen (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Änderung braucht ein Token mit zusätzlicher Bestätigung (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>eine Änderung trifft auf das Anfragelimit (429, mit x-ratelimit-Headern)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nicht aktiv; beim Anmelden als diese Person ist das Passwort abgelaufen (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>beim Anmelden als diese Person ist das Konto gesperrt (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>das Anmelden als diese Person ergibt nur ein Token zur Wahl einer Identität (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>beim Anmelden als diese Person ist das tokenisierte Passwort abgelaufen (410)</translation>
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
        <translation>API-Schlüssel oder OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>Wie vom Anbieter vergeben</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Eigene Prüfung von Amend: Der Anbieter dokumentiert keinen Weg, ein Feld zu leeren</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>Der Anbieter lässt eine neue E-Mail-Adresse vielleicht erst bestätigen: Die alte bleibt, bis die Person die Änderung bestätigt hat.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>Darf nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>Was die Person sehen und tun darf</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>Eine Rolle entscheidet, was diese Person sehen und tun darf. Stellen Sie sicher, dass jemand die neue Rolle verlangt hat, der sie vergeben darf.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>Aktualisiert</translation>
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
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Anmelde-E-Mail</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Anmeldepasswort</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>Weavrs eigene ID des Benutzers, nur Ziffern</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>Markierung (tag)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>Weavr ersetzt die Mobilnummer als Ganzes. Deshalb werden beide Teile gesendet, wenn sich einer ändert. Weavr sendet Codes an diese Nummer.</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Die neue Mobilnummer muss für Authentifizierungsfaktoren registriert werden: Bitten Sie die Person, dies in Ihrer App zu tun, sonst können keine Codes dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Höchstens 12 Ziffern, ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Weavr-Changelog, 3.63.1: Landesvorwahl und Nummer zusammen</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Eigene Prüfung von Amend</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>Weavr ersetzt das Datum als Ganzes. Deshalb werden alle drei Teile gesendet, wenn sich einer ändert.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Eigene Prüfung von Amend: Ein Tag, den es nie gab, ist kein Geburtstag</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>Markierung (tag)</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>Ihre eigene Markierung zum Suchen und Filtern: Buchstaben A bis Z, Ziffern, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>Die Sprache von E-Mails und SMS: zwei Kleinbuchstaben, allein oder mit einem Land, wie en oder en-GB. Längere Codes wie zh-Hant werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>Bestimmt die Vorlagen für E-Mails und SMS: Buchstaben A bis Z und Ziffern, keine Leerzeichen</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>Identitätstyp</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>Privatkunde</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>Geschäftskunde</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>Identitäts-ID</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>Wohnsitzland</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>Nur neuere Versionen von Weavr nennen sie. Sie werden hier nicht geändert.</translation>
    </message>
</context>
</TS>
