<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>الكلمة المفتاحية &quot;nullable&quot; لا تدعمها النماذج: في OpenAPI 3.1 تُكتب بدلًا منها ⁦&quot;type&quot;: [&quot;string&quot;, &quot;null&quot;]⁩</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>الكلمة المفتاحية &quot;oneOf&quot; لا تدعمها النماذج: اكتب &quot;anyOf&quot; مع مخطط و⁦{&quot;type&quot;: &quot;null&quot;}⁩، أو مخططًا واحدًا</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>الكلمة المفتاحية &quot;definitions&quot; لا تدعمها النماذج: اكتب ⁦&quot;$defs&quot;⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>الكلمة المفتاحية &quot;%1&quot; لا تدعمها النماذج</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>يتعذّر فتحه: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>أكبر من 16 ميغابايت: احذف ما لا تحتاج إليه النماذج</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>ليس JSON صالحًا: %1 (السطر %2، العمود %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>التداخل فيه عميق جدًا (السطر %1، العمود %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>فيه رقم لا يقبله JSON (السطر %1، العمود %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>ليس قيمة JSON واحدة (السطر %1، العمود %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>موجود مرتين في هذا الكائن (السطر %1، العمود %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>رقم عدد أحرفه أكبر من %1 (السطر %2، العمود %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>مفتاح يحجزه Amend لنفسه (السطر %1، العمود %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>ليس اسم المجلد</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>عدد النماذج فيه أكبر من %1</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>ليس &quot;%1&quot;، وهو اسم الملف</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>لا توجد فيه واجهة API</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>توجد واجهة API بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>يجب أن يكون من النوع %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>يجب أن يكون واحدًا من: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>لا يطابق %1</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>لا يطابق %1: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>يجب أن يكون %1 أو أكثر</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>يجب أن يكون %1 أو أقل</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>ينقصه &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>مفتاح غير مسموح به هنا</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>عدد الصيغ الممكنة التي يطابقها %1، والمطلوب واحدة</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>لغة لا يعرفها Amend. اللغات التي يعرفها: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>لا يوجد فيه نص بأي لغة</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>كلمة مفتاحية لا يعرفها هذا المدقّق</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>لا يمكن أن يكون إلا 1</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>يشير إلى لا شيء</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>قوس &quot;(&quot; غير مغلق</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>قوس &quot;)&quot; لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>يجب كتابة &quot;%1&quot; هكذا: ⁦&quot;\%1&quot;⁩</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>الصيغة ⁦&quot;(?%1&quot;⁩ ليست مجموعة في ECMA-262</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>اسم المجموعة لا ينتهي</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>الرمز &quot;%1&quot; لا يكرّر شيئًا</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>النطاق في ⁦&quot;[…]&quot;⁩ يحتاج إلى حرف على كل من جانبيه</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>النطاق في ⁦&quot;[…]&quot;⁩ معكوس</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>قوس &quot;[&quot; غير مغلق</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>الصيغة ⁦&quot;\u&quot;⁩ ليست رمز حرف</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>الخاصية ⁦&quot;\p{%1}&quot;⁩ لا يستطيع Amend تحويلها</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>توجد شرطة مائلة عكسية في النهاية</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>الصيغة ⁦&quot;\%1&quot;⁩ تشير إلى مجموعة سابقة، ولا يدعم Amend ذلك</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>الصيغة ⁦&quot;\%1&quot;⁩ لا معنى لها في ECMA-262</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>أطول من 10,000 حرف</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>فيه نصف حرف</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>يجب أن يكون عددًا صحيحًا من 0 إلى 2147483647</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون رقمًا</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>يجب أن يكون قائمة فيها قيمة</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>يجب أن يكون قائمة فيها مخطط</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>يجب أن يكون مخططًا، أي كائنًا</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>يجب أن يكون كائنًا من مخططات</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>يجب أن يكون نوعًا أو قائمة أنواع</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>لا يمكن أن يكون إلا true أو false أو {}: لا تستطيع النماذج فحص الأعضاء غير المعروفة وفق مخطط</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>لا يمكن أن يكون إلا false: لا تستطيع النماذج فحص هذا</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>يشير إلى شيء خارج المستند</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>ليس «مخططًا أو null»</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>لا يوجد مخطط هنا</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>إحالاته تشكّل حلقة، أو هي كثيرة جدًا</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>ليس نوعًا تدعمه النماذج: واحد من string وinteger وnumber وboolean وobject وarray، أو قائمة من أحدها مع &quot;null&quot;</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>نوع مختلف عن نوع ما يُطبَّق معه</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>يجب أن يكون نوعًا: لا يوجد نوع</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>لا تدعم النماذج enum من كائنات أو قوائم</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>لا توجد في القائمة قيمة من نوع المخطط</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>النمط الثاني هنا، ولا تفحص النماذج إلا نمطًا واحدًا</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>الصيغة الثانية هنا، ولا تفحص النماذج إلا صيغة واحدة</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>عدد الحقول فيه أكبر من %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>الحقل &quot;%1&quot; مطلوب وليس له مخطط</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>يرفض &quot;%1&quot;، الذي يُطبَّق معه</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>يحتوي على نفسه</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>لا يمكن أن يكون true إلا في أعلى مستوى من المحتوى</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>لا تدعم النماذج كائنات أو قوائم داخل عناصر قائمة</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>لا تدعم النماذج عناصر يمكن أن تكون null</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>يذكر خادمًا آخر، لكن الطلبات لا تذهب إلا إلى خادم ملف التعريف</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>يشير إلى شيء غير موجود في المستند</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>يتطلب المعامل &quot;%2&quot; (%1)، ولا يحتويه أي طلب</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>لا توجد عملية كهذه في توصيف API</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>الاسم &quot;%1&quot; يستخدمه Amend نفسه</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>هو أيضًا اسم خادم آخر</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>يجب أن يبدأ بـ ⁦https:⁩ – الصيغة ⁦http:⁩ لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>ليس على هذا الحاسوب كما تقول الفئة &quot;local&quot;</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>قيمة شكلية؛ استخدم متغيّرًا للدلالة على أن العنوان ناقص</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>منخفضة جدًا: %1 خادم لواجهة API مضمّنة، وفئته %2</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>يجب أن يكون عنوانًا يبدأ بـ https، دون مستخدم أو query أو fragment</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>هو أيضًا اسم سر آخر</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>يحمل سرًا آخر بالفعل</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>ينقصه &quot;header&quot;</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>ليس اسم ترويسة: حروف وأرقام وواصلات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>الترويسة &quot;%1&quot; تخص الاتصال أو الرسالة: اختر ترويسة أخرى</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>لا يمكن أن يحتوي إلا على حروف ASCII وأرقام وعلامات ومسافات، ولا تكون المسافة في البداية</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>ليس سرًا لواجهة API هذه</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>لا يذكر أي سر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>القيمة &quot;%1&quot; ليست سرًا لواجهة API هذه</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>القيمة ⁦&quot;{%1}&quot;⁩ ليست ضمن &quot;with&quot;</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>لا يوجد فيه سر</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>ترويسة لأحد الأسرار</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>يجب أن يبدأ بعلامة &quot;/&quot; واحدة</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>يتكرر فيه %1 (عدد المرات: %2)، والمطلوب مرة واحدة</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>لا يمكن أن يحتوي على متغيّر</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>لا يمكن أن يحتوي على متغيّر سوى %1: اكتب قيمة المتغيّر الآخر في المسار</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>فيه حرف لا يمكن أن يوجد في مسار</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>فيه &quot;.&quot; أو &quot;..&quot;، وهما يؤديان إلى مكان آخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>القيمة &quot;%1&quot; ليست مؤشر JSON Pointer إلى حقل</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>لا يوجد كائن هنا في محتوى الطلب</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>لا يسمح المخطط بهذا</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>هذا الحقل موجود في النموذج بالفعل</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>الكلمات &quot;append&quot; و&quot;items&quot; و&quot;archives&quot; للقوائم</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>يجب أن تكون القائمة مما يُضاف إليه فقط: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>لا توجد قيمة كهذه في عناصر القائمة</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>لا توجد القيمة &quot;%1&quot; في محتوى الطلب</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>الحقل المخصص للقراءة فقط يحتاج إلى عملية قراءة</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>لا توجد القيمة &quot;%1&quot; في رد القراءة</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>لا توجد قيمة كهذه في enum المخطط</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>لا توجد قاعدة باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>القاعدة &quot;%1&quot; لا تفحص القيم من النوع %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>الكائن &quot;%1&quot; ليس ضمن كائنات النموذج</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>الكائن &quot;%1&quot; يُرسل مع كل عضو قُرئ، وهذا تمنعه ⁦&quot;additionalProperties&quot;: false⁩ في المخطط</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>ينقصه &quot;%1&quot;، وهو موجود في محتوى الطلب</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>لا يوجد الحقل &quot;%1&quot; في النموذج</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>لا يوجد &quot;%1&quot; في النموذج ولا في رد القراءة</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>لا يوجد في النموذج حقل باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>ينقصه &quot;%1&quot;، وتحتاج إليه القاعدة &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>يجب أن تذكر &quot;with&quot; حقولًا عددها %1 للقاعدة &quot;%2&quot;</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>فيه &quot;%1&quot;، ولا تستخدمه القاعدة &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>يجب أن يكون نوعه string في المخطط، ونوعه %1</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>لا يمكنه تحرير قيمة من النوع %1</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>لا يوجد فيه ما يُختار منه: لا enum ولا اقتراحات</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>يجب أن يكون نوعه integer في المخطط</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>يجب أن يكون نوعه string في المخطط</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>سيُرسل &quot;&quot;، وهذا لا يسمح به المخطط</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>يُرسل مع كل عضو قُرئ، وهذا تمنعه ⁦&quot;additionalProperties&quot;: false⁩ في المخطط</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>الرد</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>تم التطبيق في %1 – %2 (لا تغييرات)</numerusform>
            <numerusform>تم التطبيق في %1 – %2 (تغيير واحد)</numerusform>
            <numerusform>تم التطبيق في %1 – %2 (تغييران)</numerusform>
            <numerusform>تم التطبيق في %1 – %2 (%n تغييرات)</numerusform>
            <numerusform>تم التطبيق في %1 – %2 (%n تغييرًا)</numerusform>
            <numerusform>تم التطبيق في %1 – %2 (%n تغيير)</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>كانت القيمة</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>أصبحت القيمة</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (أُرسلت، ولا يعرضها الخادم)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>التخلي عن هذا التغيير</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>ما لدى الخادم</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>غيّر شخص آخر هذه الحقول في الأثناء. أُبقيت القيم التي أدخلها.</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>القيمة السابقة</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>على الخادم الآن</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>يجد دعم المزوّد هذا الطلب بالمرجع %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>السجل التالي  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>نسخ للتذكرة</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>نُسخ للتذكرة</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>نُسخ للتذكرة</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>البقاء مع %1</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>المراجعة والإرسال مجددًا…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>التفعيل والإرسال…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>سحب للتحرير</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>فتح ملف التعريف…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>الإرسال مقفل</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>الإرسال متاح · بقي %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>متاح · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>تفعيل لمدة %1 د…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>الإرسال متاح حتى %1</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>الإرسال مقفل</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>قفل الإرسال إلى %1 (الإنتاج) الآن (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>تفعيل الإرسال إلى %1 (الإنتاج) (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>اضغط Enter أو مفتاح المسافة على صف لإظهار قيمه مدة 30 ثانية.</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>انقر صفًا لإظهار قيمه مدة 30 ثانية.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>مسح القيمة</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>تعذّر حفظ ما يلي:
%1

%2 إغلاق Amend الآن يؤدي إلى فقدانه.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>إغلاق وفقدان ما لم يُحفظ</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>جارٍ إنهاء عمليات الإرسال</numerusform>
            <numerusform>جارٍ إنهاء عملية إرسال واحدة</numerusform>
            <numerusform>جارٍ إنهاء عمليتَي إرسال</numerusform>
            <numerusform>جارٍ إنهاء %n عمليات إرسال</numerusform>
            <numerusform>جارٍ إنهاء %n عملية إرسال</numerusform>
            <numerusform>جارٍ إنهاء %n عملية إرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>يُغلق Amend من تلقاء نفسه عند الانتهاء. إن أُغلق الآن فقد ينتهي ما يجري دون رد واضح؛ ويُتحقق منه عند فتح Amend في المرة القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>لا تنتظر أي عملية إرسال في صندوق الصادر.</numerusform>
            <numerusform>تنتظر عملية إرسال واحدة في صندوق الصادر. تُستأنف عند فتح Amend في المرة القادمة.</numerusform>
            <numerusform>تنتظر عمليتا إرسال في صندوق الصادر. تُستأنفان عند فتح Amend في المرة القادمة.</numerusform>
            <numerusform>تنتظر %n عمليات إرسال في صندوق الصادر. تُستأنف عند فتح Amend في المرة القادمة.</numerusform>
            <numerusform>تنتظر %n عملية إرسال في صندوق الصادر. تُستأنف عند فتح Amend في المرة القادمة.</numerusform>
            <numerusform>تنتظر %n عملية إرسال في صندوق الصادر. تُستأنف عند فتح Amend في المرة القادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>لا تحتاج أي عملية إرسال إلى تدخلك.</numerusform>
            <numerusform>عملية إرسال واحدة تحتاج إلى تدخلك: لا تُستأنف من تلقاء نفسها. السبب مذكور في صندوق الصادر.</numerusform>
            <numerusform>عمليتا إرسال تحتاجان إلى تدخلك: لا تُستأنفان من تلقاء نفسيهما. السبب مذكور في صندوق الصادر.</numerusform>
            <numerusform>%n عمليات إرسال تحتاج إلى تدخلك: لا تُستأنف من تلقاء نفسها. السبب مذكور في صندوق الصادر.</numerusform>
            <numerusform>%n عملية إرسال تحتاج إلى تدخلك: لا تُستأنف من تلقاء نفسها. السبب مذكور في صندوق الصادر.</numerusform>
            <numerusform>%n عملية إرسال تحتاج إلى تدخلك: لا تُستأنف من تلقاء نفسها. السبب مذكور في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>نتائج كل عمليات الإرسال معروفة.</numerusform>
            <numerusform>عملية إرسال واحدة لا يُعرف هل طُبِّقت. تبقى في صندوق الصادر.</numerusform>
            <numerusform>عمليتا إرسال لا يُعرف هل طُبِّقتا. تبقيان في صندوق الصادر.</numerusform>
            <numerusform>%n عمليات إرسال لا يُعرف هل طُبِّقت. تبقى في صندوق الصادر.</numerusform>
            <numerusform>%n عملية إرسال لا يُعرف هل طُبِّقت. تبقى في صندوق الصادر.</numerusform>
            <numerusform>%n عملية إرسال لا يُعرف هل طُبِّقت. تبقى في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>إغلاق Amend</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is a command, %2 its key</extracomment>
        <translation>‏%1   (%2)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <extracomment>Nothing has what is searched for</extracomment>
        <translation>لا شيء يطابق.</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>اكتب جزءًا من اسم أمر أو حقل أو نموذج أو ملف تعريف أو شخص</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>حقل: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>نموذج: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>حديثًا: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>ملف تعريف: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>الألوان: تباين أعلى</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>الانتقال إلى الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>الانتقال إلى معرّف المستخدم</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>التبديل بين بيئة الاختبار وبيئة الإنتاج</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>تبديل ملف التعريف…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>ملفات التعريف والمفاتيح…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>عرض المسودات</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>عرض المُرسَل</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>المسودات ومفتاحها…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>الأمان…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>إخفاء القيم الشخصية</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>قفل Amend</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>العمود التالي</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>العمود السابق</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>مراجعة وإرسال…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>تجاهل كل التغييرات…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>لصق لملء الحقول…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>إعادة قراءة السجل</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>البحث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>إظهار القيم الشخصية</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>الألوان: حسب النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>الألوان: فاتحة</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>الألوان: داكنة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>قفل الإرسال إلى الإنتاج</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>تفعيل الإرسال إلى الإنتاج…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>الحقول</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>غيّر شخص آخر الحقول نفسها</numerusform>
            <numerusform>غيّر شخص آخر الحقل نفسه</numerusform>
            <numerusform>غيّر شخص آخر الحقلين نفسيهما</numerusform>
            <numerusform>غيّر شخص آخر الحقول نفسها</numerusform>
            <numerusform>غيّر شخص آخر الحقول نفسها</numerusform>
            <numerusform>غيّر شخص آخر الحقول نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1. لم يُرسل شيء. اختر لكل حقل؛ لا شيء يُختار تلقائيًا.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1: غيّر شخص آخر هذا الحقل أيضًا (%2). لم يُغيَّر هنا، فتبقى القيمة التي حددها ذلك الشخص.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>الاطلاع مجددًا</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>إعادة المراجعة…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>تم اختيار %1 من %2</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>على الخادم الآن</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>ما أدخلته</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>مسح القيمة</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>إبقاء قيمة الخادم</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>إرسال قيمتي</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: إبقاء قيمة الخادم (%2)</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: إرسال القيمة المُدخلة (%2)</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>إظهار القيم المحجوبة 30 ث</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>النتيجة في الحافظة.</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1: كما لدى الشخص</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>استعادة مسودة محذوفة…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>المسودات المحذوفة (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>استعادة مسودة محذوفة</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>اكتب جزءًا من اسم أو من معرّف مستخدم</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>حُذفت في %1</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>البرنامج الذي يكتب؛ بلا أي قيمة</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>ملفات التعريف: الأسماء وعناوين الخوادم ومعرّف هذا التثبيت؛ بلا أي مفتاح</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>ملفات التعريف كما كانت من قبل</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>الألوان وحجم النافذة وآخر نموذج وملف تعريف استُخدما؛ بلا أي معرّف مستخدم</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>توصيفات API الخاصة بك</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>المفتاح الذي يفتح المسودات؛ ومع عبارة المرور: المفتاح الذي تقفله عبارة المرور</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>مواضع صفحات SQLite؛ بلا أي قيمة</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>المسودات وصندوق الصادر وسجل الإرسال والسجلات الحديثة. غير المشفّر منها: العدد والوقت والحجم والحالة ومعرّف ملف التعريف</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>مخزن تضرّر أو يجري إصلاحه</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>ليس من ملفات Amend</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>ملف التعريف مفقود</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>البحث في المسودات</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>لا توجد مسودات تالفة.</numerusform>
            <numerusform>تتعذّر قراءة مسودة واحدة لأنها تالفة. لم تُحذف.</numerusform>
            <numerusform>تتعذّر قراءة مسودتين لأنهما تالفتان. لم تُحذفا.</numerusform>
            <numerusform>تتعذّر قراءة %n مسودات لأنها تالفة. لم تُحذف.</numerusform>
            <numerusform>تتعذّر قراءة %n مسودة لأنها تالفة. لم تُحذف.</numerusform>
            <numerusform>تتعذّر قراءة %n مسودة لأنها تالفة. لم تُحذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>عرض مسودات ملف تعريف</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>عرض المسودات حسب الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>فتح المسودة المختارة</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>نسخ المسودة المختارة إلى ملف تعريف آخر…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>حذف المسودة المختارة</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>كل ملفات التعريف</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>لا توجد مسودة مطابقة.</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>عرض كل المسودات</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>المسودات مقفلة. ما يُغيَّر الآن يبقى في الذاكرة حتى إلغاء قفلها.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>يتعذّر فتح المسودات الآن. ما يُغيَّر يبقى في الذاكرة حتى تُفتح.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>لا توجد مسودات. ما يُغيَّر في السجل يُحفظ هنا حتى يُرسل.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>لا يوجد ملف تعريف آخر لواجهة API هذه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>نسخ إلى ملف تعريف آخر</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(لا يُرسل)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(بلا)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (ليس في قائمة المزوّد)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>التقويم (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>كُتب: %1. «تراجع» يعيد ما كُتب.</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>اختيار من القائمة (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1، كُتب: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1، العمر أقل من سنة</numerusform>
            <numerusform>%1، العمر سنة واحدة</numerusform>
            <numerusform>%1، العمر سنتان</numerusform>
            <numerusform>%1، العمر %n سنوات</numerusform>
            <numerusform>%1، العمر %n سنة</numerusform>
            <numerusform>%1، العمر %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>قُرئ التاريخ: %1. إن كان المقصود %2 فاكتب %3.</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>لم يُبدَّل شيء. الجديد: %1 للتبديل بين بيئة الاختبار وبيئة الإنتاج، و%2 للانتقال إلى نهاية السطر. اضغط %1 مرة أخرى للتبديل. قائمة ملفات التعريف: %3.</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>لا يوجد ملف تعريف: %1، %2. أضف واحدًا من «ملفات التعريف والمفاتيح».</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>لا يوجد ملف تعريف لبيئة الإنتاج: %1. أضف واحدًا من «ملفات التعريف والمفاتيح».</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>لا يوجد ملف تعريف لبيئة الاختبار: %1. أضف واحدًا من «ملفات التعريف والمفاتيح».</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>التراجع عن تغيير هذا الحقل (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>المزيد لهذا الحقل (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>أفرِغ الحقل: تُزال القيمة من الخادم.</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>أفرِغ الحقل: يُرسل نص فارغ.</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>لا تستطيع واجهة API هذه إفراغه.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1. المصدر: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>%n حرف على الأقل</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%n أحرف على الأقل</numerusform>
            <numerusform>%n حرفًا على الأقل</numerusform>
            <numerusform>%n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>%n حرف على الأكثر</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%n أحرف على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرف على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>أكبر من %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>أصغر من %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>%n عنصر على الأقل</numerusform>
            <numerusform>عنصر واحد على الأقل</numerusform>
            <numerusform>عنصران على الأقل</numerusform>
            <numerusform>%n عناصر على الأقل</numerusform>
            <numerusform>%n عنصرًا على الأقل</numerusform>
            <numerusform>%n عنصر على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>%n عنصر على الأكثر</numerusform>
            <numerusform>عنصر واحد على الأكثر</numerusform>
            <numerusform>عنصران على الأكثر</numerusform>
            <numerusform>%n عناصر على الأكثر</numerusform>
            <numerusform>%n عنصرًا على الأكثر</numerusform>
            <numerusform>%n عنصر على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>النمط: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>وصف واجهة API</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>ما لدى الخادم</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>يبقى كما هو: لا تُرسل إلا الإدخالات الجديدة.</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>لإزالة القيمة</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>متى يكون مقفلًا</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>ما يفعله التغيير</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>اسمه في واجهة API</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>التراجع عن تغيير هذا الحقل</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>مسح القيمة على الخادم</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>مساعدة حول الحقل</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>ستُمسح القيمة</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>أصبح مقفلًا: %1 لا يمكن إرسال هذا التغيير.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>مقفل: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>القيمة السابقة: %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>التخلي عن هذا التغيير</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>قيمة الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>الانتقال إلى حقل (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>الانتقال إلى حقل</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: إزالة الملف</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>أو أفلِته أو ألصِقه هنا. ملف JPEG أو PDF بحجم %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>ملفات JPEG وPDF ‎(*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 is a field, %2 a file, %3 its kind and size, %4 says what the button does</extracomment>
        <translation>‏%1: %2، %3. %4</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Go to the field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>هل تريد الإرسال مع ذلك؟</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>التغيير إلى «%1»</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>لا تستطيع واجهة API هذه البحث عن المستخدمين بأي شيء آخر.</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>يقبل هذا المربع أيضًا: %1.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>معرّف مستخدم: مثلًا %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>معرّف مستخدم: مثلًا %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>يُعثر على معرّف المستخدم في أي نص ملصق.</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>لا يوجد معرّف مستخدم في هذا النص.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>هذه بيئة الإنتاج. ما يُرسل إليها يغيّر سجلات أشخاص حقيقيين.</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>سجل مَن؟</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>الأشخاص في بيئة الاختبار المحلية</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>إضافة ملف تعريف…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>أدخل معرّف مستخدم أو ألصقه، أو ألصق السطر كله من التذكرة. يُعثر على المعرّف في أي نص.</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>اختر أحد هؤلاء الأشخاص الوهميين، أو أدخل معرّف مستخدم. لا شيء هنا يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>إضافة مستند…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>إضافة إدخال…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>%1: على الخادم</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>أو أفلِت الملفات أو ألصِقها هنا.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>ما لدى الخادم غير معروف. لا يُرسل إلا ما يُضاف هنا.</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>لا شيء منها لدى الخادم.</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>على الخادم. لا يُرسل إلا ما يُضاف هنا:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>المفاتيح محفوظة في سلسلة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>المفتاح محفوظ في سلسلة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>المفاتيح محفوظة في الذاكرة فقط. تزول عند إغلاق Amend.</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>المفتاح محفوظ في الذاكرة فقط. يزول عند إغلاق Amend.</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>سلسلة المفاتيح مقفلة. إن كان فيها مفتاح ملف التعريف هذا، فسيُطلب إلغاء قفلها عند فتح سجل.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>سلسلة المفاتيح لا تستجيب، فلا يُعرف هل فيها مفتاح ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>لبيئة الاختبار المحلية مفتاح خاص بها.</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>كانت المفاتيح محفوظة في الذاكرة فقط إلى أن أُعيد تشغيل Amend. أدخلها مجددًا.</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>كان المفتاح محفوظًا في الذاكرة فقط إلى أن أُعيد تشغيل Amend. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>لا توجد مفاتيح بعد.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>ما زال ينقص: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>ما زال ينقص: %1، أو بدلًا من ذلك: %2.</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1: بها يسجّل Amend الدخول عند الحاجة.</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>سلسلة المفاتيح: %1، غير مقفلة</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>سلسلة المفاتيح: %1، مقفلة</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>سلسلة المفاتيح: %1، بلا حلقة مفاتيح</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>سلسلة المفاتيح: لا توجد، والمفاتيح محفوظة في الذاكرة فقط</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>الانتقال إلى حقل؛ وفي القوائم: البحث</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>التراجع عن تغيير الحقل</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>مسح قيمة الحقل على الخادم</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>فتح الصف المختار</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>حذف المسودة المختارة</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>إرسال، في المراجعة فقط</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>في الحقول والقوائم والصفحات</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>استخدام هذه اللغة</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>لم يطّلع أي متحدث أصلي على هذه الترجمات بعد.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>يبدأ Amend من جديد بهذه اللغة، حيث أنت الآن. يُحتفظ بما كتبته.</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>النظام (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>يتعذّر الآن تخزين بعض ما كتبته، لذلك لا يبدأ Amend من جديد. تتغيّر اللغة عند بدء Amend في المرة القادمة.</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>لم تتغيّر اللغة، لأن كتابة الإعدادات متعذّرة.</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what the button does, %2 is a key: Alt+Down</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Show for 30 s</source>
        <extracomment>Button: shows the masked value for 30 seconds</extracomment>
        <translation>إظهار 30 ث</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>إخفاء · %1 ث</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>كل شيء كما تركته.</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>لا يستطيع Amend طلب كلمة مرور ما دام شيء ما في الذاكرة فقط. يراه كل من يختار «متابعة».</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>هذا يخفي ما هو مفتوح فحسب: لا توجد عبارة مرور، ولا يستطيع Amend قفل سطح المكتب. يراه كل من يختار «متابعة».</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>إلغاء القفل يقفل سطح المكتب أولًا. بعد إلغاء قفل سطح المكتب، تعود إلى حيث كنت.</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>يخزّن Amend ما كتبته، وينتظر ما هو قيد الإرسال، ثم يُفتح من جديد حيث أنت.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>أدخل عبارة مرور المسودات. تعيدك إلى حيث كنت.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>تعذّر تخزين ما هو مفتوح، فيبقى في الذاكرة. لا يمكن الخروج من Amend قبل عودتك.</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>جارٍ تغيير اللغة</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>‏Amend مقفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>الإدخال المختار</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>فتح سجل</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1: كان لدى الخادم %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>حالة الخادم: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>مرجع المزوّد: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>نسخ المسودة إلى</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>هل تريد تجاهل %n تغيير (%1)؟ «تراجع» يعيد التغييرات ما دام السجل مفتوحًا.</numerusform>
            <numerusform>هل تريد تجاهل تغيير واحد (%1)؟ «تراجع» يعيد التغيير ما دام السجل مفتوحًا.</numerusform>
            <numerusform>هل تريد تجاهل تغييرين (%1)؟ «تراجع» يعيد التغييرين ما دام السجل مفتوحًا.</numerusform>
            <numerusform>هل تريد تجاهل %n تغييرات (%1)؟ «تراجع» يعيد التغييرات ما دام السجل مفتوحًا.</numerusform>
            <numerusform>هل تريد تجاهل %n تغييرًا (%1)؟ «تراجع» يعيد التغييرات ما دام السجل مفتوحًا.</numerusform>
            <numerusform>هل تريد تجاهل %n تغيير (%1)؟ «تراجع» يعيد التغييرات ما دام السجل مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>لا توجد مسودة مفتوحة</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>اختر مسودة من القائمة.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>حُذفت المسودة: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>غيّر شخص آخر الحقول نفسها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>لا يُعرف هل طُبِّقت التغييرات.</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>فتح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة %n دقيقة.</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة دقيقة واحدة.</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة دقيقتين.</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة %n دقائق.</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة %n دقيقة.</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل مدة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>الإرسال إلى %1 (الإنتاج) مقفل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد أقل من دقيقة.</numerusform>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد دقيقتين.</numerusform>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد %n دقائق.</numerusform>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>إبقاؤه مفعّلًا</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>إبقاء الإرسال مفعّلًا: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>يُقفل الإرسال إلى %1 (الإنتاج) مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>أُقفل الإرسال إلى %1 (الإنتاج) مجددًا. لا يُرسل شيء إليه قبل تفعيل الإرسال.</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>تغيّر %1 (الإنتاج)، فأُقفل الإرسال إليه. لا يُرسل شيء إليه قبل تفعيل الإرسال.</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>تغيّر %1 (الإنتاج) أو أُزيل أثناء السؤال، فلم يُفعَّل الإرسال إليه.</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>لا شيء يحتاج إلى تفعيل: لا يُقفل إلا الإرسال إلى الإنتاج، وملف التعريف هذا ليس للإنتاج.</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>فتح سجل (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>البحث في كل شيء (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>إضافة ملف تعريف…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>تحرير ملف التعريف هذا…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>بلا ملف تعريف</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>البحث في كل شيء  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>البحث عن %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>لا معرّفات مستخدمين في هذا النص</numerusform>
            <numerusform>معرّف مستخدم واحد في هذا النص</numerusform>
            <numerusform>معرّفا مستخدمين في هذا النص</numerusform>
            <numerusform>%n معرّفات مستخدمين في هذا النص</numerusform>
            <numerusform>%n معرّف مستخدم في هذا النص</numerusform>
            <numerusform>%n معرّف مستخدم في هذا النص</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>اكتب جزءًا من معرّف مستخدم</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>أجاب الخادم بالقيمة «%1»، وهي ليست معرّف مستخدم في واجهة API هذه.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1، أو الصق من تذكرة</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>سجل مَن؟ %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>في السجل أيضًا</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>لا حقول لهذه في النموذج. تُعرض، ولا تُرسل أبدًا.</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>ملف التعريف مفقود</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>البحث في صندوق الصادر</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>لا توجد عملية إرسال مطابقة.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>لا يُرسل شيء الآن. التغييرات التي لا يمكن إرسالها فورًا تنتظر هنا.</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>عرض ما أُرسل</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>المخطط</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>إلغاء قفل المسودات</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>أدخل عبارة المرور التي أُقفلت بها المسودات.</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>تُشفَّر بها المسودات وعمليات الإرسال المنتظرة على هذا الحاسوب. يطلبها Amend عند كل بدء. لا يستطيع أحد استعادتها لك.</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>تبقى المسودات كما هي. لا يستطيع أحد استعادة عبارة المرور لك.</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>يُشفَّر كل ما هو مخزّن بمفتاح جديد. لا يعود المفتاح القديم يفتحه.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>أدخل %n حرف على الأقل، كبضع كلمات مثلًا.</numerusform>
            <numerusform>أدخل حرفًا واحدًا على الأقل، كبضع كلمات مثلًا.</numerusform>
            <numerusform>أدخل حرفين على الأقل، كبضع كلمات مثلًا.</numerusform>
            <numerusform>أدخل %n أحرف على الأقل، كبضع كلمات مثلًا.</numerusform>
            <numerusform>أدخل %n حرفًا على الأقل، كبضع كلمات مثلًا.</numerusform>
            <numerusform>أدخل %n حرف على الأقل، كبضع كلمات مثلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>تحذير: عبارة المرور هذه قصيرة. عبارة من 12 حرفًا على الأقل أكثر أمانًا بكثير، كبضع كلمات مثلًا.</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>أُزيلت فواصل الأسطر وعلامات الجدولة من الطرفين.</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>حلّت مسافات محل فواصل الأسطر وعلامات الجدولة، لأن لهذا الحقل سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>نقل الباقي إلى: %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>نقل «%1» إلى: %2</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>وُجد في الحافظة</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>اختيار الحقل</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>السطر التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>%n سطر لا حقل لها. أولها «%1»</numerusform>
            <numerusform>سطر واحد لا حقل له: «%1»</numerusform>
            <numerusform>سطران لا حقل لهما. أولهما «%1»</numerusform>
            <numerusform>%n أسطر لا حقل لها. أولها «%1»</numerusform>
            <numerusform>%n سطرًا لا حقل لها. أولها «%1»</numerusform>
            <numerusform>%n سطر لا حقل لها. أولها «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>مسح القيمة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>اعتماد %n قيمة  (%1)</numerusform>
            <numerusform>اعتماد قيمة واحدة  (%1)</numerusform>
            <numerusform>اعتماد قيمتين  (%1)</numerusform>
            <numerusform>اعتماد %n قيم  (%1)</numerusform>
            <numerusform>اعتماد %n قيمة  (%1)</numerusform>
            <numerusform>اعتماد %n قيمة  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>لا شيء في الحافظة يخص حقلًا في هذا النموذج.</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>تظهر كل قيمة عند حقلها. لا يتغيّر شيء قبل الاعتماد.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>لا قيم غير مؤكدة.</numerusform>
            <numerusform>قيمة واحدة غير مؤكدة: اعتمدها أو اتركها عند حقلها.</numerusform>
            <numerusform>قيمتان غير مؤكدتين: اعتمدهما أو اتركهما عند حقليهما.</numerusform>
            <numerusform>%n قيم غير مؤكدة: اعتمدها أو اتركها عند حقولها.</numerusform>
            <numerusform>%n قيمة غير مؤكدة: اعتمدها أو اتركها عند حقولها.</numerusform>
            <numerusform>%n قيمة غير مؤكدة: اعتمدها أو اتركها عند حقولها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لا توجد مشكلات.</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>يُفحص كل شيء في المراجعة.</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>الدخول إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 بيئة إنتاج: ما يُرسل إليها يغيّر سجلات أشخاص حقيقيين. هل تريد الانتقال إليها؟</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>الدخول إلى الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>البقاء هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>لا تُرسل أيضًا أي عملية من صندوق الصادر.</numerusform>
            <numerusform>تُرسل أيضًا عملية إرسال واحدة تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل أيضًا عمليتا إرسال تنتظران في صندوق الصادر.</numerusform>
            <numerusform>تُرسل أيضًا %n عمليات إرسال تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل أيضًا %n عملية إرسال تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل أيضًا %n عملية إرسال تنتظر في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>لا تُرسل أي عملية من صندوق الصادر.</numerusform>
            <numerusform>تُرسل عملية إرسال واحدة تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل عمليتا إرسال تنتظران في صندوق الصادر.</numerusform>
            <numerusform>تُرسل %n عمليات إرسال تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل %n عملية إرسال تنتظر في صندوق الصادر.</numerusform>
            <numerusform>تُرسل %n عملية إرسال تنتظر في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>الفتح في ملف تعريف آخر</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>هذا السجل في ملف تعريف آخر: %1 (%2). هل تريد فتحه هناك؟</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>فتحه</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة دقيقة واحدة؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة دقيقتين؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقائق؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>تفعيل الإرسال إلى الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>تفعيل الإرسال إلى %1 (الإنتاج)</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>تفعيل</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة وإرسال ما يلي: %2؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة دقيقة واحدة وإرسال ما يلي: %2؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة دقيقتين وإرسال ما يلي: %2؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقائق وإرسال ما يلي: %2؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة وإرسال ما يلي: %2؟</numerusform>
            <numerusform>هل تريد تفعيل الإرسال إلى %1 (الإنتاج) مدة %n دقيقة وإرسال ما يلي: %2؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>التفعيل والإرسال</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>يبقى الإرسال مفعّلًا مدة</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>إرسال الأعداد الصحيحة كنص</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>المدة التي يبقى فيها الإرسال إلى الإنتاج مفعّلًا بعد تفعيله أو بعد آخر إرسال.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>هذا الخادم لا يعطي سجلات (لا يمكن القراءة منه)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>مكان حفظ المفاتيح…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 – خادم خاص</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>‏image/jpg، كما في أمثلة المزوّد</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>‏image/jpeg، الاسم المسجَّل رسميًا</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>أكبر حجم للمستند</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>تُرسل ملفات JPEG بالنوع</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>اتركه فارغًا للإبقاء على الحالي</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1: بها يسجّل Amend الدخول كلما احتاج إلى ذلك. أو أدخل بدلًا من ذلك: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: اترك الحقول فارغة إن كانت بوابة على هذا العنوان تضيف القيم.</numerusform>
            <numerusform>%1: اترك الحقل فارغًا إن كانت بوابة على هذا العنوان تضيف القيمة.</numerusform>
            <numerusform>%1: اترك الحقلين فارغين إن كانت بوابة على هذا العنوان تضيف القيمتين.</numerusform>
            <numerusform>%1: اترك الحقول فارغة إن كانت بوابة على هذا العنوان تضيف القيم.</numerusform>
            <numerusform>%1: اترك الحقول فارغة إن كانت بوابة على هذا العنوان تضيف القيم.</numerusform>
            <numerusform>%1: اترك الحقول فارغة إن كانت بوابة على هذا العنوان تضيف القيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an environment, %2 its tier, such as SANDBOX</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Local sandbox</source>
        <extracomment>The environment that is on this computer</extracomment>
        <translation>بيئة الاختبار المحلية</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>خادم خاص بي</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>إظهار ما يُكتب: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>أشخاص وهميون</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>إلغاء التغييرات</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>بيئة الاختبار المحلية مضمّنة: خادم على هذا الحاسوب فيه أشخاص وهميون، للتعلّم والتجربة. لا تحتاج إلى إعداد.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>إزالة ملف التعريف</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>هل تريد إزالة «%1» ونسيان مفتاحه؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>لم تُحفظ التغييرات في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>في انتظار الدور…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>تُعاد قراءة السجل…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>جارٍ قراءة ما لدى الخادم الآن…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>عملية الإرسال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>مغادرة (يستمر الإرسال)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>جارٍ إرسال %1 من %2…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>أُرسل. في انتظار الرد…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>ترك</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>‏%1؟</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>وُجد في الحافظة: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>اكتب «%1» للتأكيد</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>نسيان ما فُتح حديثًا</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>حديثًا</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>نسيان ما فُتح حديثًا</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>تُعرض هذه القيم، ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>مقفلة: السبب مذكور أعلاه.</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 يمكن قراءتها ونسخها.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>إعادة قراءة السجل (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>المزيد لهذا السجل</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>قُرئ في %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>الاطلاع مجددًا</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>سحب للتحرير</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>أجزاء السجل</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>مراجعة وإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>لا تغييرات لهذا السجل في صندوق الصادر.</numerusform>
            <numerusform>يوجد تغيير واحد لهذا السجل في صندوق الصادر.</numerusform>
            <numerusform>يوجد تغييران لهذا السجل في صندوق الصادر.</numerusform>
            <numerusform>توجد %n تغييرات لهذا السجل في صندوق الصادر.</numerusform>
            <numerusform>يوجد %n تغييرًا لهذا السجل في صندوق الصادر.</numerusform>
            <numerusform>يوجد %n تغيير لهذا السجل في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>تتعذّر قراءة السجل الآن. يظهر كما قُرئ في %1؛ وتُعاد قراءته قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>تتعذّر قراءة السجل الآن، ولم يُقرأ من قبل. يُقرأ قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>غيّر شخص آخر أيضًا ما غُيِّر هنا. استخدم «الاطلاع مجددًا» لاختيار قيمة لكل حقل. لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>مراجعة وإرسال…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>لا يوجد لدى الخادم سجل كهذا لهذا المستخدم بعد. يُنشأ السجل عند الإرسال.</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>ما لدى الخادم غير معروف، وواجهة API هذه لا تقبل السجل إلا كاملًا. املأ كل حقل غير اختياري.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>ما لدى الخادم غير معروف. لا يُرسل إلا ما تُدخله.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>لم يُغيَّر شيء، فلا شيء يُرسل.</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>في الأمر ⁦$AMEND_KEY⁩ مكان المفتاح</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>لا يمكن نسخ هذا كأمر: القيم المحجوبة والمستندات مختصرة هنا، وسيُرسل الأمر النص المختصر.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>يُرسل كاملًا دائمًا: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>ما سيُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>لا تغييرات – %1</numerusform>
            <numerusform>تغيير واحد – %1</numerusform>
            <numerusform>تغييران – %1</numerusform>
            <numerusform>%n تغييرات – %1</numerusform>
            <numerusform>%n تغييرًا – %1</numerusform>
            <numerusform>%n تغيير – %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>إرسال %n تغيير – %1</numerusform>
            <numerusform>إرسال تغيير واحد – %1</numerusform>
            <numerusform>إرسال تغييرين – %1</numerusform>
            <numerusform>إرسال %n تغييرات – %1</numerusform>
            <numerusform>إرسال %n تغييرًا – %1</numerusform>
            <numerusform>إرسال %n تغيير – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>صحّح هذا أولًا</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>القيمة الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>ستصبح</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>إظهار القيم المحجوبة 30 ث</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>القيم التي لم تُغيَّر تُرسل كما هي لدى الخادم في تلك اللحظة.</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>تطلب واجهة API هذه كل القيم في كل طلب:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>تُرسل كنص فارغ، لأن العناوين في هذا البلد تخلو منها:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>لا تُرسل أي قيمة لم تُغيَّر</numerusform>
            <numerusform>تُرسل أيضًا قيمة واحدة لم تُغيَّر</numerusform>
            <numerusform>تُرسل أيضًا قيمتان لم تُغيَّرا</numerusform>
            <numerusform>تُرسل أيضًا %n قيم لم تُغيَّر</numerusform>
            <numerusform>تُرسل أيضًا %n قيمة لم تُغيَّر</numerusform>
            <numerusform>تُرسل أيضًا %n قيمة لم تُغيَّر</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>تحقق من هذا ثم ضع علامة بجانبه</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>تحققت من كل هذا</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>أكّد ما يفعله هذا</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>هذا يُرسل إلى بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>آخر أربعة أحرف من معرّف المستخدم</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>الطلب بنصه · نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>تُعاد قراءة السجل قبل الإرسال مباشرة.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>إرسال إلى الإنتاج</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>التفعيل والإرسال…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>الإرسال إلى الإنتاج مقفل. هذا الزر يفعّله ويُرسل.</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>اكتب آخر أربعة أحرف</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>ليست هذه آخر أربعة أحرف من المعرّف</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>لا أخطاء لتصحيحها</numerusform>
            <numerusform>صحّح خطأً واحدًا أولًا</numerusform>
            <numerusform>صحّح خطأين أولًا</numerusform>
            <numerusform>صحّح %n أخطاء أولًا</numerusform>
            <numerusform>صحّح %n خطأً أولًا</numerusform>
            <numerusform>صحّح %n خطأ أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>لا تحذيرات بحاجة إلى تأكيد</numerusform>
            <numerusform>تحذير واحد بحاجة إلى تأكيد</numerusform>
            <numerusform>تحذيران بحاجة إلى تأكيد</numerusform>
            <numerusform>%n تحذيرات بحاجة إلى تأكيد</numerusform>
            <numerusform>%n تحذيرًا بحاجة إلى تأكيد</numerusform>
            <numerusform>%n تحذير بحاجة إلى تأكيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>البحث بالاسم أو معرّف المستخدم</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>مسح البحث (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>ما يُحفظ وما يُرسل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>لا يوجد ملف تعريف بعد، فلا يوجد مفتاح.</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>ما يُحفظ وأين يُحفظ، وما يغادر هذا الحاسوب. لا يظهر أي مفتاح هنا.</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>المسودات وعمليات الإرسال</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>لا يُرسل أي شيء آخر إلى أي مكان: لا إحصاءات ولا تقارير أخطاء ولا بحث عن تحديثات. بيئة الاختبار المحلية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>لا يُرسل المفتاح إلا إلى %1، وهناك أيضًا يسجّل Amend الدخول.</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>لا يُرسل المفتاح إلا إلى %1.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>اختبار الاتصال: %1</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>واجهة API لملف التعريف هذا مفقودة.</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>آخر استخدام في هذه الجلسة: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>لم يُستخدم في هذه الجلسة</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>سلسلة المفاتيح: لا تستجيب</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1. المفاتيح في حلقة المفاتيح «%2».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2)، عبر الوكيل %3</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)، وهو هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>لا شيء. لا يوجد ملف تعريف لخادم.</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>ما يُفتح وما يُرسل يذهب إلى خادم ملف تعريفه، مع المفتاح:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>على القرص: الإعدادات</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>فتح مجلد الإعدادات</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>على القرص: المسودات وعمليات الإرسال</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>فتح مجلد المسودات</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>لا شيء هناك بعد.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>قابل للقراءة</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 is the name of a file, %2 “encrypted” or “readable”, %3 says what it holds</extracomment>
        <translation>‏%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>عملية الإرسال</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>استئناف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>تفعيل الإرسال…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>سحب للتحرير</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>الإرسال مجددًا…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>حُسم الأمر: إزالة…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>كانت القيمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>ستصبح</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>هل تريد إزالة %n تغيير (%1) من صندوق الصادر؟ لن تُرسل مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
            <numerusform>هل تريد إزالة تغيير واحد (%1) من صندوق الصادر؟ لن يُرسل مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
            <numerusform>هل تريد إزالة تغييرين (%1) من صندوق الصادر؟ لن يُرسلا مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
            <numerusform>هل تريد إزالة %n تغييرات (%1) من صندوق الصادر؟ لن تُرسل مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
            <numerusform>هل تريد إزالة %n تغييرًا (%1) من صندوق الصادر؟ لن تُرسل مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
            <numerusform>هل تريد إزالة %n تغيير (%1) من صندوق الصادر؟ لن تُرسل مجددًا. ما أُرسل يبقى في سجل الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>الإزالة من صندوق الصادر</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>Between facts that are read out: Ada Whitfield, SANDBOX, Junction sandbox</extracomment>
        <translation>‏، </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A full stop after a word or a short phrase, which is %1</extracomment>
        <translation>‏%1.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>الخصوصية والقفل</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>إخفاء القيم الشخصية، لمشاركة الشاشة (%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>نسيان ما فُتح حديثًا</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>المسودات والأمان</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>المسودات ومفتاحها…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>الأمان…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>قفل Amend عند عدم الاستخدام:</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>تُعاد قراءة السجل…  إلغاء</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>القيم الشخصية مخفية.  إظهار</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● متصل</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
            <numerusform>الإرسال إلى %1 (الإنتاج) مفعّل.  قفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>القيم الشخصية مخفية</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>القيم الشخصية ظاهرة</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>أُلغي قفل المسودات.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>عُيِّنت عبارة المرور.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>كل شيء مشفّر بمفتاح جديد.</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>الإبقاء في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>السماح بعمليات الإرسال</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>عرض صندوق الصادر</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>محاولة فتح المسودات…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>إنشاء مفتاح جديد…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>المسودات ومفتاحها</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>تساعد هذه الحزمة المطوّرين على إيجاد الخلل. ليس فيها اسم ولا عنوان ولا معرّف مستخدم ولا أي قيمة من سجل. اقرأها قبل تسليمها: لا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>حزمة الدعم في الحافظة.</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>جارٍ جمعها…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>النتيجة: %1 (الحالة %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: رُفضت القيمة</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1، معرّف المستخدم: %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)</extracomment>
        <translation>‏%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In a language that is read from right to left say it in words (&quot;from %2 to %3&quot;), because an arrow between Latin letters would point to the wrong one.</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Request reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>مرجع الطلب: %1</translation>
    </message>
</context>
<context>
    <name>TierWord</name>
    <message>
        <source>PROD</source>
        <extracomment>Short for PRODUCTION, where there is little room</extracomment>
        <translation>إنتاج</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>There is no usable backup of it. You can close Amend and repair it, or begin with no profiles: the file is set aside under another name, and drafts stay.</source>
        <translation>لا توجد نسخة احتياطية صالحة منه. يمكن إغلاق Amend وإصلاح الملف، أو البدء بلا ملفات تعريف: يُنحّى الملف جانبًا باسم آخر، وتبقى المسودات.</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>البدء بلا ملفات تعريف</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>يتابع Amend بملفات التعريف كما كانت. لكتابتها من جديد، احفظ ملف تعريف.</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>ملف تعريف هذه المسودة مفقود. أضف ملف تعريف للنظام نفسه إن لم يوجد، ثم انسخ المسودة إليه: النقر بالزر الأيمن على المسودة في القائمة يتيح ذلك.</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>في %1 تغييرات غير مُرسلة تخص خادمه. أرسلها أو اختر لها «تجاهل» أولًا: تُرك ملف التعريف كما كان.</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>تتعذّر قراءة المسودات الآن، فلا يُعرف هل يخص بعضها خادم %1. ألغِ قفلها أولًا: تُرك ملف التعريف كما كان.</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>لم تُزِل سلسلة المفاتيح مفتاح ملف التعريف. أزِله من إعدادات كلمات المرور في سطح المكتب: اسمه يبدأ بـ «⁦amend/⁩».</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>قالت سلسلة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>أُزيل ملف التعريف.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>صدرت شهادة الخادم من جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>صدرت شهادة الخادم من «%1»، وهي جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>شهادة الخادم ليست لـ: %1. لا اسم فيها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>شهادة الخادم ليست لـ: %1، بل لـ: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>شهادة الخادم موقّعة ذاتيًا («%1»)، فلم يؤكد أحد صاحبها.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>انتهت صلاحية شهادة الخادم في %1. تحقق أيضًا من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>شهادة الخادم غير صالحة قبل %1. تحقق أيضًا من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>أُلغيت شهادة الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>يتعذّر التحقق من شهادة الخادم (%1).</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>أجاب الخادم بقائمة JSON، فالرد ليس سجلًا.</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>أجاب الخادم بنص JSON، فالرد ليس سجلًا.</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>أجاب الخادم برقم JSON، فالرد ليس سجلًا.</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>أجاب الخادم بقيمة JSON‏ (true أو false)، فالرد ليس سجلًا.</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>أجاب الخادم بقيمة JSON‏ (null)، فالرد ليس سجلًا.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>الاتصال غير آمن، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>ما يجيب على هذا العنوان لا يستخدم TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>تعذّر الاتفاق على TLS بين الخادم وAmend.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>تعذّر الاتفاق على TLS بين الخادم وAmend ‏(%1).</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>اسأل مسؤول الشبكة أو المزوّد.</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>يتطلب الوكيل %1 تسجيل الدخول، ولم يتلقَّ بيانات دخول يقبلها.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>يتعذّر الوصول إلى الوكيل %1: لا شيء يجيب هناك.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>لم يُعثر على الوكيل %1، أو أنه لا يجد الخادم.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>لم يُجب الوكيل %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>أنهى الوكيل %1 الاتصال.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>لم يسمح الوكيل %1 بمرور الطلب.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>لم يسمح وكيل الشبكة بمرور الطلب. اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة في سطح المكتب، أو اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>الرد نص، لكنه ليس بترميز UTF-8 كما يشترط JSON، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>الرد نص بترميز %1، وليس بترميز UTF-8 كما يشترط JSON، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>أجاب الخادم بشيء ليس سجلًا.</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>أجاب الخادم بشيء ليس JSON.</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>أجاب الخادم ببيانات ثنائية، وليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>أجاب الخادم ببيانات بصيغة %1، وليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>توضيح الخادم بيانات ثنائية وليس نصًا، فلا يُعرض.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>توضيح الخادم بيانات بصيغة %1 وليس نصًا، فلا يُعرض.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>تحقق من العنوان في ملف التعريف.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>أدخل البيانات في ملف التعريف.</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>قدّم البيانات باستخدام ⁦--credentials -⁩.</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>خزّن المفتاح باستخدام: ⁦amend key set &quot;%1&quot;⁩، أو قدّمه باستخدام ⁦--credentials -⁩.</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>ليس لملف التعريف مفتاح بعد.</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>ينقص في ملف التعريف: %1.</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>بيانات الدخول ينقصها مفتاح.</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>بيانات الدخول ينقصها: %1.</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>ليس لملف التعريف مفتاح: %1.</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>مفتاح ملف التعريف %1 ينقصه: %2.</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>المفتاح يخص بيئة أخرى، فلم يُرسل.</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>استخدم المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>استخدم مفتاحًا يبدأ بـ %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>لا شيء يجيب على عنوان الخادم. تحقق من أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>لم يُعثر على اسم الخادم. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>بيئة الاختبار المحلية لا تعمل. أعد المحاولة، أو استخدم ملف تعريف لخادم.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>انتهى الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>عنوان الخادم ليس عنوان ويب صالحًا.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>يبدأ عنوان الخادم بـ ⁦http://⁩، وهو لهذا الحاسوب فقط، لأن غيرك يستطيع قراءة المفتاح في الطريق. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>كان الطلب موجّهًا إلى خادم غير الذي يخصه المفتاح، فلم يُرسل.</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>يحيل الخادم إلى عنوان آخر. لا يتبعه Amend، لأن المفتاح سيُرسل إليه أيضًا.</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>يحيل الخادم إلى عنوان آخر للحصول على رده. لا يتبعه Amend، لأن المفتاح سيُرسل إليه أيضًا. ربما تم التغيير.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>يقول الخادم إن شيئًا لم يتغيّر منذ قراءة سابقة (304)، لكن Amend لم يسأل عن ذلك. ربما يحتفظ شيء ما في الطريق إلى الخادم بردود قديمة.</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>كان الرد أكبر مما يمكن أن يكون عليه أي سجل، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>لا توجد في رد الخادم قائمة مستخدمين.</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>لا يتيح الخادم هذا.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>يطلب الخادم تأكيد تسجيل الدخول بعامل ثانٍ أولًا (step-up)، ولا يستطيع Amend ذلك. استخدم رمز مصادقة معزّزة.</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>لا يغيّر الخادم هذا المستخدم هنا. قد يكون مستخدمًا جذرًا: يمكن قراءته، لكنه لا يُغيَّر إلا من خلال الشركة أو المستهلك التابع له ⁦(PATCH /corporates, /consumers)⁩.</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>ما زال العمل جاريًا على الطلب نفسه.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>تغيّر الملف %1 أثناء إرساله، فأوقف Amend الرفع.</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>تعذّرت قراءة الملف %1 أثناء إرساله، فأوقف Amend الرفع.</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>في المفتاح (%1) مسافة أو فاصل أسطر أو حرف آخر لا يوجد في أي مفتاح، فلم يُرسل. انسخه من جديد.</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>لا توجد بيانات لتسجيل الدخول بعد: رمز مصادقة، أو عنوان بريد إلكتروني وكلمة مرور.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>لم يقبل الخادم تسجيل الدخول. تحقق من عنوان البريد الإلكتروني وكلمة المرور. الحساب غير المتوافق مع PCI يحتاج إلى كلمة مرور مرمّزة (tokenised).</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>انتهت صلاحية كلمة مرور تسجيل الدخول. عيّن كلمة جديدة لدى المزوّد.</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>يقول الخادم إن تسجيل الدخول هذا لم يعد صالحًا. أعد المحاولة. إن لم ينفع ذلك فاستخدم بيانات دخول أخرى.</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>فشلت محاولات كثيرة لتسجيل الدخول، فأقفل الخادم الحساب. أعد المحاولة بعد 30 دقيقة.</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>أعطى تسجيل الدخول رمزًا لا يصلح إلا لاختيار هوية (النوع AUTH)، لا لتغيير المستخدمين. استخدم بيانات دخول مستخدم لهوية واحدة، أو رمز مصادقة.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>قبل الخادم تسجيل الدخول لكنه لم يعطِ رمزًا.</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>لا يوجد على هذا الخادم مستخدم كهذا: %1. تحقق منه، أو أدخل معرّف المستخدم.</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>يطابق %1 أكثر من مستخدم: %2. أدخل أحد هذه المعرّفات.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>تعذّر حفظ التغييرات، فلم يُرسل شيء. تحقق من القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>تعذّر فتح المسودات وصندوق الصادر. ربما ينتظر هناك تغيير سابق، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>يوجد تغيير سابق لهذا السجل في صندوق الصادر ويُرسل أولًا.</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>نسخة أخرى من Amend ترسل هذا الآن.</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>أُزيل ملف التعريف، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>خادم ملف التعريف الآن غير الخادم الذي تمت المراجعة عليه، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>الإرسال إلى الإنتاج مقفل، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>الإرسال متوقف مؤقتًا لملف التعريف هذا، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>ما كان سيُرسل تالف على القرص وتتعذّر قراءته. اطّلع على السجل.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>لم يعد في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>السبب مذكور في الشريط أعلى النافذة.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>للعرض: `amend outbox list`.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>لعرض التقدم: `amend outbox list`.</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>لتحويله إلى مسودة من جديد: `amend outbox recall`.</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>للإرسال: `amend outbox send --production`.</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>للاستئناف: `amend outbox resume`.</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>ثم أزِل هذا السطر.</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>ثم أزِل السطر باستخدام `amend outbox dismiss`.</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>لعرض ما أُرسل: `amend outbox log`.</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>لم يُرسل Amend هذا. تحقق من التغييرات.</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>صحّح ما هو مذكور، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>لا يسمح الخادم بهذا بالمفتاح المستخدم. اطلب الإذن، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>لا يعرف الخادم مستخدمًا كهذا. تحقق من معرّف المستخدم ومن الخادم.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>إحدى القيم مستخدمة بالفعل، أو لا يمكن تغييرها الآن. صحّحها ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>كان الطلب أكبر مما يقبله الخادم. اختصر ما غيّرته.</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>لا يقبل الخادم التغييرات إلا لإصدار يذكره، لكنه لم يذكر أي إصدار. أخبر المزوّد.</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>رفض الخادم التغييرات. صحّح ما هو مذكور، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>رفض الخادم الطلب (الحالة %1). لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>ليست للمفتاح الصلاحيات التي يطلبها الخادم. استخدم مفتاحًا يجوز له تغيير المستخدمين.</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>لم يقبل الخادم المفتاح. تحقق من أنه ساري المفعول ويخص هذه البيئة.</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>تعذّرت قراءة السجل عند مراجعة التغييرات. قراءته ممكنة الآن، فراجع التغييرات مجددًا.</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>تغيّر السجل على الخادم منذ قراءته. أعد قراءته وقارن.</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>الخادم مشغول أو يحد من عدد الطلبات.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>يتعذّر الوصول إلى الخادم. تحقق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>لم يصل رد واضح.</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>حدث خلل في الخادم (الحالة %1) ولم يذكر ما فعله.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>أُلغي قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>لا يعرض هذا الخادم سجلاته. يمكن مع ذلك تغيير سجل: لا يُرسل إلا ما تُدخله، ولا تُعرض القيم السابقة.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>أكبر من 16 ميبيبايت</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>إصدار لا يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>ينقص installId أو profiles</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>ملف التعريف %1 غير مكتمل</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>لا توجد نسخة احتياطية صالحة منه. أصلحه، أو شغّل `amend profile reset`: يُنحّي الأمر الملف جانبًا ويبدأ بلا ملفات تعريف. تبقى المسودات.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>اختفى الملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>المسار %1 ليس ملفًا، بل مجلد أو أنبوب أو جهاز أو رابط معطوب. انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>الملف تالف: %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>إصدار أحدث من Amend كتب الملف %1، فلم يُغيَّر. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تتعذّر الكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تتعذّر الكتابة في %1: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>يُبقي برنامج آخر %1 مقفلًا. انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>يُبقي برنامج آخر (العملية %1) الملف %2 مقفلًا. انتظر حتى ينتهي ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>لا يدعم نظام الملفات الذي فيه %1 قفل الملفات، فقد يلغي برنامجان كل منهما تغييرات الآخر. انقل مجلدات Amend إلى نظام ملفات آخر.</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>اختفى %1، وكانت نسخته الاحتياطية تالفة ونُقلت إلى %2: فُقدت ملفات التعريف. ما زالت المسودات المخزّنة موجودة، وعلى كل منها الملاحظة «ملف التعريف مفقود». أضف ملف تعريف ثم انسخها إليه.</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>اختفى %1، ولا توجد نسخة احتياطية منه: فُقدت ملفات التعريف. ما زالت المسودات موجودة، وعلى كل منها الملاحظة «ملف التعريف مفقود». أضف ملف تعريف ثم انسخها إليه.</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>تعذّر استخدام %1، فحلّت محله النسخة الاحتياطية من ملفات التعريف. وقت حفظ النسخة الاحتياطية: %2. تحقق من وجود كل ملفات التعريف.</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>كان %1 تالفًا. نُقل إلى %2، وحلّت محله النسخة الاحتياطية من ملفات التعريف. وقت حفظ النسخة الاحتياطية: %3. تحقق من وجود كل ملفات التعريف.</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 مفقود أو تتعذّر قراءته. اختره من جديد.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>تتعذّر قراءة %1: %2. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ليس صورة JPEG ولا ملف PDF، أيًا كان اسمه. اختر أحدهما.</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 ملف من نوع %2. اختر صورة JPEG أو ملف PDF.</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>اسأل المزوّد قبل الإرسال مجددًا.</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>لا يذكر الخادم المستند الجديد.</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>لا يذكر الخادم المستند الجديد: %1.</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>اسأل المزوّد عما حدث له.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>مستند كان موجودًا من قبل لم يعد مذكورًا.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>مستند كان موجودًا من قبل لم يعد مذكورًا: %1.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 فارغ. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1: حجمه %2، ويسمح ملف التعريف بـ %3. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>تغيّر %1 منذ اختياره. اطّلع عليه واختره من جديد.</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>هذه القيمة</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>قد يعني هذا %1 أو %2.</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>هل تُستخدم «%1»؟</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يسمح ملف التعريف بهذه القيمة. اختر غيرها.</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: لا يسمح ملف التعريف إلا بهذه القيم: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>استُبعد «%1»، لأن السجل فيه هذه القيمة بالفعل.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يمكن تغيير هذا الحقل عبر واجهة API هذه. اتركه خارج الطلب.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>لا يوجد في هذا النموذج حقل باسم «%1». تحقق من الاسم أو احذفه.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>لا يوجد في هذا النموذج حقل باسم «%1». هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>هذا ليس كائن JSON: التداخل عميق جدًا عند السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>هذا ليس كائن JSON: عند السطر %1، العمود %2 شيء لا يقبله JSON رقمًا.</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>هذا ليس كائن JSON: توجد أكثر من قيمة، أو لا توجد قيمة، عند السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>هذا ليس كائن JSON ‏(%1، السطر %2، العمود %3).</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>هذا النص ليس بترميز UTF-8: يبدو أنه %1. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>تحقق من الفواصل وعلامات الاقتباس والأقواس المعقوفة.</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>يبدأ معرّف المستخدم أو ينتهي بمسافة. أزِلها.</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>أدخل معرّف مستخدم مثل %1.</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>أدخل معرّف المستخدم. %1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>أدخل معرّف المستخدم كما يظهر في لوحة تحكم المزوّد.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: من المعروف أن الخادم يرفض null، مع أن توصيفه يسمح بها. أرسل نصًا فارغًا بدلًا منها.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: من المعروف أن الخادم يرفض null، مع أن توصيفه يسمح بها. أدخل قيمة، أو اترك الحقل خارج الطلب.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يمكن تغيير هذا الحقل في هذا السجل. اترك القيمة كما كانت.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1: لا يمكن تغيير هذا الحقل في هذا السجل: %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يُعرف هل يمكن تغيير هذا الحقل في هذا السجل.</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يوجد سوى مسافات. أزِلها.</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يوجد فاصل أسطر، ولا يُسمح إلا بسطر واحد.</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: توجد علامة جدولة. أزِلها.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: توجد مسافة أو فاصل أسطر في البداية أو النهاية. أزِل ذلك.</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: توجد العلامة � مكان حرف ضاع. اكتب الحرف.</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: توجد أحرف غير مرئية. أزِلها إن جاءت مع اللصق.</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>هذا هو النص «null». لإفراغ الحقل: ⁦--clear %1⁩.</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>لا شيء يُرسل. غيّر حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>المفتاح «%1» موجود مرتين في الكائن نفسه (السطر %2، العمود %3). أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>الرقم عند السطر %1، العمود %2 أطول من 1,000 حرف. اختصره.</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>المفتاح عند السطر %1، العمود %2 يحجزه Amend لنفسه. غيّر اسمه.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1: لا تستطيع واجهة API هذه إفراغه. أدخل قيمة أخرى، أو اترك القيمة كما كانت.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1: لا تستطيع واجهة API هذه مسح قيمته. أدخل قيمة أخرى، أو اترك القيمة كما كانت.</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>لم يُقرأ هذا السجل، فلا يستطيع Amend التحقق من أنه من هذا النوع وفي حالة تسمح بالتغيير. تحقق من ذلك بنفسك أولًا.</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: يُرسل هذا الجزء كاملًا دائمًا، وما لدى الخادم غير معروف. اقرأ السجل أولًا، أو املأ كل حقل فيه.</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1: لم تُستوفَ القاعدة «%2». تحقق من القيمة.</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يُسمح إلا بالحروف A إلى Z والأرقام والمسافات المفردة والعلامات ⁦- . , &apos;⁩.</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يجب أن تكون البداية بحرف من A إلى Z أو برقم.</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يُسمح إلا بمسافة مفردة بين الكلمات، ولا مسافة في الطرفين.</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: أدخل تاريخًا في الماضي.</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>ليس في هذا الشهر كل هذه الأيام. تحقق من اليوم والشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1: عدد الأيام %n. تحقق من اليوم والشهر.</numerusform>
            <numerusform>%1: عدد الأيام يوم واحد. تحقق من اليوم والشهر.</numerusform>
            <numerusform>%1: عدد الأيام يومان. تحقق من اليوم والشهر.</numerusform>
            <numerusform>%1: عدد الأيام %n أيام. تحقق من اليوم والشهر.</numerusform>
            <numerusform>%1: عدد الأيام %n يومًا. تحقق من اليوم والشهر.</numerusform>
            <numerusform>%1: عدد الأيام %n يوم. تحقق من اليوم والشهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>لا يُسمح لرمز البلد والرقم معًا بأي حرف. تحقق من كليهما.</numerusform>
            <numerusform>يمكن أن يتكوّن رمز البلد والرقم معًا من حرف واحد، بما فيه علامة +. تحقق من كليهما.</numerusform>
            <numerusform>يمكن أن يتكوّن رمز البلد والرقم معًا من حرفين، بما فيهما علامة +. تحقق من كليهما.</numerusform>
            <numerusform>يمكن أن يتكوّن رمز البلد والرقم معًا من %n أحرف على الأكثر، بما فيها علامة +. تحقق من كليهما.</numerusform>
            <numerusform>يمكن أن يتكوّن رمز البلد والرقم معًا من %n حرفًا على الأكثر، بما فيها علامة +. تحقق من كليهما.</numerusform>
            <numerusform>يمكن أن يتكوّن رمز البلد والرقم معًا من %n حرف على الأكثر، بما فيها علامة +. تحقق من كليهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: لا يُسمح إلا بالحروف الكبيرة A إلى Z والأرقام والشرطة السفلية _، مثل %2.</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لم تظهر هذه القيمة من قبل، ولا ينشر المزوّد قائمة القيم.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>بعد التحقق من المستخدم لا يقبل المزوّد مستندًا جديدًا من هذا النوع: %1. أزِله.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>بعد التحقق من المستخدم لا يقبل المزوّد مستندًا جديدًا من هذا النوع: %1. لا يعرف Amend الحالة «%2». أزِل المستند.</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>الملف ليس من النوع المذكور في data URL. رمّز ملف JPEG أو PDF، واذكر نوعه.</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>ما يلي «⁦base64,⁩» ليس base64 صحيحًا. رمّز الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يجب أن يكون ملف JPEG أو PDF بصيغة data URL، مثل ⁦data:image/jpg;base64,…⁩.</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: يجب ألا يسبق التاريخ الذي قبله.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1: يجب أن يساوي «%2» أو يأتي بعده.</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>يبدو هذا رقم هاتف.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>يبدو هذا اسم شخص.</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1: يجب ألا يكشف هوية الشخص: استخدم معرّفًا لا يعني شيئًا للآخرين.</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: ليست هذه من القيم المعتادة: %2.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: يجب أن تكون القيمة بين %2 و%3.</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>هذا ملف PDF. في مثال المزوّد ملف كهذا، لكن وثائقه لا تذكر إلا صور JPEG.</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>هذا ملف PDF، ويطلب المزوّد صور JPEG لمستندات الهوية. اختر صورة إن وُجدت.</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يرسل Amend نصًا فارغًا لإزالة القيمة. لا يذكر المزوّد ذلك في وثائقه، فاطّلع على الرد بعد الإرسال.</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: توجد مسافة. أزِلها.</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1: القيمة محجوبة بعلامات نجمة كما يعرضها المزوّد. أدخل القيمة كاملة.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>رقم الضمان الاجتماعي (SSN) من تسعة أرقام، دون شرطات أو مسافات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: أطول من %n حرف، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: أطول من حرف واحد، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: أطول من حرفين، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: أطول من %n أحرف، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: أطول من %n حرفًا، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: أطول من %n حرف، وقد يرفضه الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1: أدخل تاريخًا في الماضي، مثل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: هذا يعني أن العمر أكبر من %n سنة.</numerusform>
            <numerusform>%1: هذا يعني أن العمر أكبر من سنة واحدة.</numerusform>
            <numerusform>%1: هذا يعني أن العمر أكبر من سنتين.</numerusform>
            <numerusform>%1: هذا يعني أن العمر أكبر من %n سنوات.</numerusform>
            <numerusform>%1: هذا يعني أن العمر أكبر من %n سنة.</numerusform>
            <numerusform>%1: هذا يعني أن العمر أكبر من %n سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>عمر هذا الشخص أقل من %n سنة وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
            <numerusform>عمر هذا الشخص أقل من سنة واحدة وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
            <numerusform>عمر هذا الشخص أقل من سنتين وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
            <numerusform>عمر هذا الشخص أقل من %n سنوات وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
            <numerusform>عمر هذا الشخص أقل من %n سنة وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
            <numerusform>عمر هذا الشخص أقل من %n سنة وليس له ضامن (وكيل طبي)، وطلبات المختبر للقاصرين تتطلب وجوده.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: القيمة عادةً %2 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: هذا التاريخ في الماضي.</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: أدخل قيمة. لا تقبل واجهة API هذه قيمة فارغة.</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1: أدخل أرقامًا فقط، عددها من %2 إلى %3، مثل %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1: فيه أقل من %n رقم، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: فيه أقل من رقم واحد، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: فيه أقل من رقمين، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: فيه أقل من %n أرقام، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: فيه أقل من %n رقمًا، وقد يرفضه الخادم.</numerusform>
            <numerusform>%1: فيه أقل من %n رقم، وقد يرفضه الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: توجد حروف أو علامات أخرى ليست من رقم الهاتف. أدخل الرقم فقط، مثل %2.</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: أدخل الرقم دون التحويلة الداخلية، مثل %2.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: يبدو أن هذين رقمان. أدخل أحدهما، مثل %2.</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: أدخل الرقم مع رمز البلد، مثل %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: تتعذّر قراءة الرقم بشكل مؤكد. تحقق من أرقامه، وأضف رمز المنطقة أو رمز البلد، مثل %2.</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: اكتب الرقم بعلامة + وأرقام، مثل %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: يبدأ ببادئة الاتصال الدولي. ابدأ برمز البلد، مثل %2.</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1: اكتب الرقم كما يلي رمز البلد: أرقام فقط، دون بادئة المكالمات الداخلية في البلد.</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>أدخل رمز البلد أيضًا: يُقرأ الرقم معه.</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: للرقم رمز بلد خاص به. أدخل هذا الرمز في حقل رمز البلد، والباقي فقط هنا.</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: لا يمكن الاتصال برقم كهذا. تحقق من رمز البلد ورمز المنطقة والأرقام.</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: واجهة API هذه لا تقبل هذا الرقم، كيفما كُتب. تحقق من أرقامه.</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: توجد حروف أو علامات أخرى ليست من رقم هاتف مثل %2.</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: توجد تحويلة داخلية بعد الرقم.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: يبدو أن هذين رقمان.</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: ليس للرقم رمز بلد، بخلاف %2.</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: توجد علامات غير + والأرقام، بخلاف %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: يبدأ ببادئة الاتصال الدولي، لا برمز البلد مثل %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: تتعذّر قراءة الرقم بشكل مؤكد. تحقق من أرقامه، وأضف رمز المنطقة، مثل %2.</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>قد يعني هذا أحد ما يلي: %1.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: العناوين في %2 تخلو من هذا الحقل. امسح القيمة إن كانت باقية من بلد آخر.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: العناوين في %2 تخلو من هذا الحقل، لذلك يُرسل نص فارغ.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: الحقل فارغ. املأه إن كان العنوان في %2 يتضمنه: قد يرفض الخادم النص الفارغ.</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>هذا الرمز مستخدم، لكنه ليس في ⁦ISO 3166-1⁩: قد لا يعرفه المزوّد.</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: هذا ليس في القائمة. رموز البلدان من حرفين، مثل US.</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: اختر بلدًا من القائمة، أو أدخل رمزه المكوّن من حرفين، مثل US.</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: هذه القيمة ليست من البلد المختار.</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: هذا اسم وليس رمزًا.</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: أدخل الرمز لا الاسم.</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: اختر قيمة للبلد المختار من القائمة، أو أدخل رمزها، مثل AZ.</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: يتكوّن عادةً من 5 أرقام، أو من ⁦5+4⁩، مثل ⁦85004⁩ أو ⁦85004-1234⁩.</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: أدخل 5 أرقام، أو ⁦5+4⁩، مثل ⁦85004⁩ أو ⁦85004-1234⁩.</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1: هذا يخص الولاية %2، لا %3.</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1: هذا لا يخص الولاية %2.</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: اختر منطقة زمنية من القائمة، مثل Europe/London.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>يخص هذا المفتاح «%1». استخدم مفتاحًا يبدأ بـ %2، أو غيّر البيئة.</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>استخدم مفتاحًا يبدأ بـ %1، أو غيّر البيئة.</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>لا يبدو هذا مفتاحًا لواجهة API هذه. تبدأ المفاتيح بأحد ما يلي: %1. تحقق من نسخه كاملًا.</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>لا يبدو هذا مفتاحًا لهذه البيئة. تحقق من كليهما.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: القيمة ناقصة. أدخلها.</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: توجد مسافة أو فاصل أسطر أو حرف آخر لا يوجد في أي مفتاح. انسخ القيمة من جديد.</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>أدخل اسمًا لملف التعريف، مثل: بيئة اختبار الدعم.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>أدخل عنوان الخادم: لا ينشر المزوّد عنوانًا. يكون مثل ⁦https://api.your-company.com⁩.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>أدخل عنوان الخادم كاملًا، مثل ⁦https://api.your-company.com⁩، دون اسم مستخدم أو علامة استفهام أو علامة #.</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>استخدم ⁦https://⁩ هنا. الصيغة ⁦http://⁩ لهذا الحاسوب فقط، لأن غيرك يستطيع قراءة المفتاح في الطريق.</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>العنوان example.com شكلي وليس خادمًا. أدخل عنوان خادمك.</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>هذا المضيف</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 معروف بأنه خادم إنتاج. اجعل فئة ملف التعريف «إنتاج»، أو أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>الفئة «محلي» للخوادم على هذا الحاسوب، مثل ⁦http://127.0.0.1:8080⁩. اختر لهذا الخادم بيئة الاختبار أو بيئة الإنتاج.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: لا يمكن أن تكون القيمة null. أدخل قيمة، أو اترك الحقل خارج الطلب.</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>إن لم توجد قيمة فأفرِغ الحقل: عندها يُرسل نص فارغ.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال عدد صحيح، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال رقم، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1: يجب أن تكون القيمة true أو false.</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يجب أن تكون القيمة مجموعة حقول (كائن JSON).</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يجب أن تكون القيمة قائمة (مصفوفة JSON).</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: يجب أن تكون القيمة نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: المطلوب %n حرف أو أكثر.</numerusform>
            <numerusform>%1: المطلوب حرف واحد أو أكثر.</numerusform>
            <numerusform>%1: المطلوب حرفان أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n أحرف أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n حرفًا أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n حرف أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: المسموح به %n حرف على الأكثر. اختصر النص.</numerusform>
            <numerusform>%1: المسموح به حرف واحد على الأكثر. اختصر النص.</numerusform>
            <numerusform>%1: المسموح به حرفان على الأكثر. اختصر النص.</numerusform>
            <numerusform>%1: المسموح به %n أحرف على الأكثر. اختصر النص.</numerusform>
            <numerusform>%1: المسموح به %n حرفًا على الأكثر. اختصر النص.</numerusform>
            <numerusform>%1: المسموح به %n حرف على الأكثر. اختصر النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: تستغرق مقارنة هذا بنمط واجهة API ‏%2 وقتًا طويلًا جدًا. تحقق منه بنفسك.</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: اكتب القيمة مثل %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1: الصيغة لا تقبلها واجهة API هذه. %2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: الصيغة لا تقبلها واجهة API هذه. يجب أن تطابق %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1: يجب إدخال تاريخ حقيقي بالصيغة ⁦YYYY-MM-DD⁩، مثل ⁦1980-03-13⁩.</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال تاريخ حقيقي، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال UUID: من 36 حرفًا، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال تاريخ ووقت حقيقيين مع المنطقة الزمنية، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال عنوان ويب كامل، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال اسم حاسوب، مثل %2.</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: يجب إدخال عنوان IP، مثل %2.</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: القيمة أكبر أو أصغر مما تستوعبه واجهة API هذه.</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1: القيمة غير صالحة بالصيغة «%2». تحقق منها.</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: هذه القيمة ليست في قائمة المزوّد.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: يجب أن تكون القيمة واحدة من: %2.</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: اختر قيمة من القائمة.</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: اختر واحدة مما يلي: %2.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>أدخل قيمة.</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: املأ حقول هذا الجزء.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1: اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1: اختر قيمة.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: أدخل قيمة.</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>لا يبدو هذا عنوان بريد إلكتروني مثل name@example.com.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني بالصيغة الصحيحة، مثل name@example.com.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة %2 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة %2 أو أقل.</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة أكبر من %2.</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة أصغر من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: المطلوب %n إدخال جديد أو أكثر.</numerusform>
            <numerusform>%1: المطلوب إدخال جديد واحد أو أكثر.</numerusform>
            <numerusform>%1: المطلوب إدخالان جديدان أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n إدخالات جديدة أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n إدخالًا جديدًا أو أكثر.</numerusform>
            <numerusform>%1: المطلوب %n إدخال جديد أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: لا يُسمح بأي إدخال جديد.</numerusform>
            <numerusform>%1: المسموح به إدخال جديد واحد على الأكثر.</numerusform>
            <numerusform>%1: المسموح به إدخالان جديدان على الأكثر.</numerusform>
            <numerusform>%1: المسموح به %n إدخالات جديدة على الأكثر.</numerusform>
            <numerusform>%1: المسموح به %n إدخالًا جديدًا على الأكثر.</numerusform>
            <numerusform>%1: المسموح به %n إدخال جديد على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>لا يمكن استخدام توصيف API هذا: %1: %2.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>ألغِ قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>أنشئ حلقة مفاتيح في إعدادات كلمات المرور في سطح المكتب.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>اسمح بالوصول وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، ألغِ قفل سلسلة المفاتيح وأدخله من جديد.</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، أنشئ حلقة مفاتيح في إعدادات كلمات المرور في سطح المكتب.</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، ثبّت سلسلة مفاتيح (GNOME Keyring أو KWallet).</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، أدخله من جديد واسمح بالوصول.</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، استخدم نسيان المفتاح المخزّن أولًا ثم أدخل المفتاح من جديد.</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>للاحتفاظ بالمفتاح، أدخله من جديد.</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>المفتاح ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>ليس لخدمة سلسلة المفاتيح حلقة مفاتيح بعد.</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>لا توجد على هذا الحاسوب خدمة سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>لم تستجب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>إدخال المفتاح في سلسلة المفاتيح تالف.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ.</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>يمكن أيضًا إدخال المفتاح في ملف التعريف: يبقى عندها محفوظًا حتى إغلاق Amend.</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>يمكن أيضًا تقديم المفتاح باستخدام ⁦--credentials -⁩.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>قالت سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>يبقى المفتاح محفوظًا حتى إغلاق Amend فقط.</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>لا يُعرف هل خُزّن المفتاح. للتحقق: `amend key test`.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>لم يُخزَّن المفتاح.</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>قبل الخادم ما أُرسل، لكن اطّلع على ما يلي:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>قبل الخادم التغييرات، لكن القيم لديه غير التي أُرسلت. وهي مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>لا يستطيع Amend معرفة هل وصلت إليه المستندات.</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>قبل الخادم التغييرات. لا يستطيع Amend معرفة هل وصلت إليه المستندات.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>قبل الخادم التغييرات لكنه لم يعرض السجل. أعد قراءته لمعرفة ما لديه.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>قبل الخادم التغييرات لكنه لم يعرضها كلها. أعد قراءة السجل لمعرفة ما لديه.</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>لدى الخادم ما أُرسل.</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>تسجيل الدخول يحتاج إلى عامل ثانٍ</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>المفتاح ناقص</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>لا يمكن استخدام المفتاح</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>تتعذّر قراءة المفتاح</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>الإرسال متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>لم يُقبل المفتاح</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>طُبِّقت التغييرات</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>لا شيء يُرسل</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>التغييرات جاهزة للإرسال</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>لا يمكن إرسال التغييرات بعد</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>رفض الخادم التغييرات</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>راجع التغييرات مجددًا</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>تغيّر السجل في الأثناء</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>لا يستطيع الخادم قبول التغييرات الآن</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>يتعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>لا يُعرف هل طُبِّقت التغييرات</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>أُلغي الإرسال</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>هذه القيم موجودة لدى الخادم بالفعل.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>لم يُرسل شيء، وتغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>لم يُغيَّر شيء، وتغييراتك محفوظة. أعد قراءة السجل ثم راجع تغييراتك.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>غيّر شخص آخر الحقول نفسها. لم يُرسل شيء، وتغييراتك محفوظة. اختر قيمة لكل منها ثم أعد المراجعة.</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>صحّح ما هو مذكور هنا، ثم راجع وأرسل مجددًا. تغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>أُعيدت قراءة السجل ولا تظهر فيه كل تغييراتك، لكنها قد تصل لاحقًا.</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>تغييراتك محفوظة. أعد قراءة السجل لمعرفة هل وصلت، قبل الإرسال مجددًا.</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>تغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>بيئة الاختبار المحلية برنامج مستقل، وهو مفقود: %1. أعد تثبيت Amend، أو استخدم ملف تعريف لخادم.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>تعذّر تشغيل بيئة الاختبار المحلية: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>المنفذ %1 مستخدم. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>لا يوجد خلل باسم %1. الموجود: %2.</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>يصيب الخلل طلبات ⁦get:⁩ أو ⁦post:⁩ أو ⁦patch:⁩، لا ⁦%1:⁩.</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>لطلبات %1 خلل بالفعل.</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>انتهت بيئة الاختبار المحلية على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>استغرق البحث عن اسم الخادم وقتًا طويلًا جدًا. تحقق من الشبكة ومن خادم الأسماء (DNS).</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>قبل الخادم الاتصال، لكنه لم ينهِ مصافحة TLS في الوقت المحدد. ربما لا يستخدم TLS، أو ربما يؤخره شيء ما في الطريق إلى الخادم.</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>لم يصل رد من عنوان الخادم في الوقت المحدد. ربما يُسقط جدار حماية الاتصال.</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>أُوقف الاختبار قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>أُوقف الاختبار أثناء انتظار الوكيل.</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>أُوقف الاختبار أثناء البحث عن اسم الخادم.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>أُوقف الاختبار أثناء انتظار عنوان الخادم.</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>أُوقف الاختبار أثناء مصافحة TLS.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1، أصدرها: %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>صالحة من %1 حتى %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>الاتصال آمن: %1، بشهادة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>الخادم يجيب. هو على هذا الحاسوب، فلا يحتاج الاتصال إلى TLS.</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>أُنهي الاتصال من الطرف الآخر. ربما يمنع مروره شيء ما في الطريق إلى الخادم.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the IP addresses of the server&apos;s name.</extracomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>متصل بـ</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the version of TLS and the cipher.</extracomment>
        <translation>‏TLS</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the certificate of who issued the one before. %1 counts them.</extracomment>
        <translation>جهة الإصدار %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>لم يُرسل أي طلب ولا أي مفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>لم يذكر الخادم أخطاء أخرى.</numerusform>
            <numerusform>ذكر الخادم خطأً آخر غير مُدرج هنا.</numerusform>
            <numerusform>ذكر الخادم خطأين آخرين غير مُدرجين هنا.</numerusform>
            <numerusform>ذكر الخادم %n أخطاء أخرى غير مُدرجة هنا.</numerusform>
            <numerusform>ذكر الخادم أيضًا %n خطأً، وهي غير مُدرجة هنا.</numerusform>
            <numerusform>ذكر الخادم أيضًا %n خطأ، وهي غير مُدرجة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>قال الخادم: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>لا يسمح الخادم بأي طلب كل %1 د.</numerusform>
            <numerusform>يسمح الخادم بإرسال طلب واحد كل %1 د.</numerusform>
            <numerusform>يسمح الخادم بإرسال طلبين كل %1 د.</numerusform>
            <numerusform>يسمح الخادم بإرسال %n طلبات كل %1 د.</numerusform>
            <numerusform>يسمح الخادم بإرسال %n طلبًا كل %1 د.</numerusform>
            <numerusform>يسمح الخادم بإرسال %n طلب كل %1 د.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>حدود الخادم: %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>أعد المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>أعد المحاولة بعد %1 د.</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>أعد المحاولة بعد %1 س.</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>يعترض الخادم على الأدوار، ولا يرسلها Amend. أخبر دعم المزوّد.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يقبل الخادم هذه القيمة.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: لا يُقبل إلا مع حقول أخرى.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1: لا يُقبل إلا مع: %2.</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: النص أقصر أو أطول من اللازم.</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: النص أقصر أو أطول من اللازم. يسمح الخادم بعدد أحرف من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: القيمة أصغر أو أكبر من اللازم.</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: القيمة أصغر أو أكبر من اللازم. يسمح الخادم بالقيم من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>املأ كل ما يلي، أو لا شيء منه: %1.</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>عنوان البريد الإلكتروني هذا لدى مستخدم آخر بالفعل. أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>لا يقبل الخادم رقم الهاتف المحمول هذا. تحقق من رمز البلد ومن الرقم.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>بلغ تغيير رقم الهاتف المحمول لهذا المستخدم الحد الأقصى. أعد المحاولة لاحقًا، أو اسأل دعم المزوّد.</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>تغيّر عنوان البريد الإلكتروني لهذا المستخدم مرات كثيرة مؤخرًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>عناوين البريد الإلكتروني من هذا النطاق غير مقبولة. أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>لا يمكن تغيير رقم الهاتف المحمول لهذا المستخدم. تراجع عن التغيير.</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>يعترض الخادم على عملة، وليس في هذا النموذج حقل للعملة. أخبر دعم المزوّد.</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>لا يجوز لمستخدم ملف التعريف تغيير هذا المستخدم. اطلب الإذن، أو استخدم ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: يجب ألا تكون القيمة واحدة من: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: الصيغة لا يقبلها الخادم: %2.</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1: يجب أن تكون القيمة بالضبط: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة على الأقل: %2.</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: يجب أن تكون القيمة على الأكثر: %2.</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>رفض الخادم هذا. قال: «%1»</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>قال الخادم: «%1»</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>رفض الخادم هذا دون ذكر السبب. تحقق من القيمة.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>المسودات وصندوق الصادر مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>المسودات وصندوق الصادر مقفلة: تعذّر على Amend الحصول على مفتاحها.</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>ما تكتبه قبل إلغاء قفلها يبقى في الذاكرة، ويُحفظ عندها.</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>شغّل هذا الأمر في طرفية لإدخالها.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>لم يُغيَّر فيها شيء.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>لم تُخزَّن المسودات وصندوق الصادر على هذا الحاسوب بعد، إذ لا مكان لحفظ مفتاحها.</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>تبقى في الذاكرة حتى إغلاق Amend، ما لم تُعيَّن عبارة مرور.</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>يمكن في نافذة Amend اختيار عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>مستند</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>تغييرات في صندوق الصادر</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>إدخال في المُرسَل</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>تعذّرت قراءة ما يلي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>تعذّرت قراءة ما يلي: %1. لا يوجد غيرها.</numerusform>
            <numerusform>تعذّرت قراءة ما يلي: %1. يوجد واحد آخر.</numerusform>
            <numerusform>تعذّرت قراءة ما يلي: %1. يوجد اثنان آخران.</numerusform>
            <numerusform>تعذّرت قراءة ما يلي: %1. توجد %n أخرى.</numerusform>
            <numerusform>تعذّرت قراءة ما يلي: %1. يوجد %n غيرها.</numerusform>
            <numerusform>تعذّرت قراءة ما يلي: %1. يوجد %n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>تتعذّر الكتابة على القرص أو في مجلد Amend عليه.</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>برنامج آخر يستخدم ملف Amend.</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>ملف Amend تالف.</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>إصدار أحدث من Amend كتب ملف Amend، فلم يُغيَّر. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>عبارة المرور هذه غير صحيحة. تحقق من الحروف الكبيرة ومن لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>تعذّرت كتابته على القرص.</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>جارٍ فتح المسودات.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>المسودات محفوظة على هذا الحاسوب مشفّرةً. عبارة المرور تلغي قفلها.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>المسودات محفوظة على هذا الحاسوب مشفّرةً. مفتاحها في سلسلة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>يمكن قراءة المسودات وصندوق الصادر، لكن لا يمكن حفظ شيء، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>المسودات محفوظة في الذاكرة فقط. تزول عند إغلاق Amend.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>المسودات وصندوق الصادر محفوظة في الذاكرة فقط، لهذا الأمر.</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>تعذّر فتح المسودات وصندوق الصادر.</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>تبقى المسودات الجديدة في الذاكرة حتى إغلاق Amend.</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>المسودات أو عمليات الإرسال أو إدخالات سجل الإرسال ليست كما تركها Amend: بعضها مفقود، أو عادت إدخالات قديمة، ربما من نسخة أقدم من الملف. لا يُرسل شيء قبل السماح بعمليات الإرسال.</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>اطّلع على صندوق الصادر والمسودات أولًا: قد تكون عملية إرسال مذكورة قد نُفّذت منذ زمن.</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>اطّلع على `amend outbox list` و`amend drafts list` أولًا: قد تكون عملية إرسال مذكورة قد نُفّذت منذ زمن. ثم شغّل `amend outbox release`.</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>اختفى ملف المسودات وصندوق الصادر. بدأ Amend ملفًا جديدًا. إن كانت لديك نسخة من الملف القديم، فأغلق Amend وأعد النسخة إلى مكانها: احتُفظ بمفتاحها.</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>كان ملف المسودات تالفًا. نُقل إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>لا إدخالات أمكنت قراءتها وحفظها.</numerusform>
            <numerusform>احتُفظ بما أمكنت قراءته: إدخال واحد.</numerusform>
            <numerusform>احتُفظ بما أمكنت قراءته: إدخالان.</numerusform>
            <numerusform>احتُفظ بما أمكنت قراءته: %n إدخالات.</numerusform>
            <numerusform>احتُفظ بما أمكنت قراءته: %n إدخالًا.</numerusform>
            <numerusform>احتُفظ بما أمكنت قراءته: %n إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>حُفظت في %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>محفوظة في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>لم تُحفظ. %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>في الانتظار: لا اتصال.</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>في الانتظار: طلب الخادم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>في الانتظار: لم يصل رد واضح. يُرسل الطلب نفسه مجددًا، ويحسبه الخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>متوقف مؤقتًا: رفض الخادم المفتاح، أو تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>متوقف مؤقتًا: الاتصال بالخادم غير آمن</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>متوقف: أُزيل ملف التعريف</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>متوقف: أصبح لملف التعريف خادم آخر</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>الإرسال إلى الإنتاج مقفل</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>في انتظار الدور</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>في انتظار الدور.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>طلب الخادم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>أُرسل، ولم يصل رد واضح. يُرسل الطلب نفسه مجددًا، ويحسبه الخادم مرة واحدة.</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>رفض الخادم المفتاح، أو تعذّرت قراءته. لا يُرسل شيء لملف التعريف هذا حتى يكون له مفتاح يقبله الخادم.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>الاتصال بالخادم غير آمن. لا يُرسل شيء لملف التعريف هذا حتى استئنافه.</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>أُزيل ملف التعريف. استخدم السحب للاحتفاظ بالتغييرات كمسودة.</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>أصبح لملف التعريف خادم غير الذي كان عند المراجعة. استخدم السحب للمراجعة من جديد.</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>الإرسال إلى الإنتاج مقفل. يُرسل هذا عند تفعيل الإرسال إلى الإنتاج لملف التعريف.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>يُرسل هذا عندما يحين دوره.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>غير معروف: أُرسل في %1، ولا رد واضح</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>غير معروف: أُرسل في %1، ولا رد واضح؛ قُرئ السجل في %2، ولا يظهر فيه كل شيء</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>يجري الإرسال الآن.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>أُرسل في %1، ولم يصل رد واضح. لا يُرسل مجددًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>قُرئ السجل في %1، ولا يظهر فيه كل شيء. قد يظهر لاحقًا: بعض الخوادم لا تعتمد التغيير إلا بعد مدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحد قيد الإرسال</numerusform>
            <numerusform>اثنان قيد الإرسال</numerusform>
            <numerusform>%n قيد الإرسال</numerusform>
            <numerusform>%n قيد الإرسال</numerusform>
            <numerusform>%n قيد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء في الانتظار، المحاولة التالية: %1</numerusform>
            <numerusform>واحد في الانتظار، المحاولة التالية: %1</numerusform>
            <numerusform>اثنان في الانتظار، المحاولة التالية: %1</numerusform>
            <numerusform>%n في الانتظار، المحاولة التالية: %1</numerusform>
            <numerusform>%n في الانتظار، المحاولة التالية: %1</numerusform>
            <numerusform>%n في الانتظار، المحاولة التالية: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء مقفل</numerusform>
            <numerusform>واحد مقفل</numerusform>
            <numerusform>اثنان مقفلان</numerusform>
            <numerusform>%n مقفلة</numerusform>
            <numerusform>%n مقفلة</numerusform>
            <numerusform>%n مقفلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء متوقف مؤقتًا</numerusform>
            <numerusform>واحد متوقف مؤقتًا</numerusform>
            <numerusform>اثنان متوقفان مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>لا شيء غير معروف</numerusform>
            <numerusform>واحد غير معروف</numerusform>
            <numerusform>اثنان غير معروفين</numerusform>
            <numerusform>%n غير معروفة</numerusform>
            <numerusform>%n غير معروفة</numerusform>
            <numerusform>%n غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>صندوق الصادر: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>تم التطبيق</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>لا شيء يُرسل</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>غير مصرّح به</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>التغييرات تنتظر: الإرسال إلى الإنتاج مقفل</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>التغييرات تنتظر تدخلك</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1: التغييرات تنتظر</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>التغييرات تنتظر: الاتصال غير آمن</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>التغييرات تنتظر الاتصال</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>التغييرات تنتظر دورها</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>التغييرات تنتظر: طلب الخادم المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>ليست مخزّنة على هذا الحاسوب وتُفقد عند إغلاق Amend.</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>ربما طُبِّقت، وربما تصل لاحقًا.</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>تبقى في صندوق الصادر. أعد التحقق قبل الإرسال مجددًا.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر وتُرسل عند تفعيل الإرسال إلى الإنتاج.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر. لا يُرسل شيء آخر لملف التعريف هذا حتى تطلب ذلك.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر وتُرسل تلقائيًا ما دام الإرسال إلى الإنتاج مفعّلًا.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر وتُرسل تلقائيًا، حتى بعد إغلاق Amend وفتحه من جديد.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>تغييراتك محفوظة في صندوق الصادر وتُرسل تلقائيًا ما دام Amend مفتوحًا.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>‏Amend مفتوح بالفعل على الشاشة %1. نافذته في المقدمة هناك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>entry of a list</comment>
        <extracomment>%1 is the label of a list, %2 the number of an entry in it: “Identity documents 2”.</extracomment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding is. It stands before a colon: “Error: …”</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(يبدو مطابقًا: حروفه مكتوبة بصيغة أخرى)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(يُنشأ عند الإرسال)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is the name of a file, %2 its kind (JPEG), %3 its size (2.1 MB).</extracomment>
        <translation>‏%1 (%2، %3)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries</comment>
        <extracomment>Stands in place of the entries of a list.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>قائمة فارغة</numerusform>
            <numerusform>قائمة فيها إدخال واحد</numerusform>
            <numerusform>قائمة فيها إدخالان</numerusform>
            <numerusform>قائمة فيها %n إدخالات</numerusform>
            <numerusform>قائمة فيها %n إدخالًا</numerusform>
            <numerusform>قائمة فيها %n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, a file, a person or a list; %2 is its value, a part of it, or a whole sentence about it.</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 adds to %1: a code, a reason, a kind of file and its size.</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>&amp;Edit without reading</source>
        <extracomment>Button: opens a record that could not be read from the server</extracomment>
        <translation>التحرير دون قراءة</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>فتح ملف التعريف…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>تُعاد قراءة السجل…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>جارٍ البحث عن المستخدم…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>لم يُعثر على مستخدمين (%1)</numerusform>
            <numerusform>عُثر على مستخدم واحد (%1)</numerusform>
            <numerusform>عُثر على مستخدمَين اثنين (%1)</numerusform>
            <numerusform>عُثر على %n مستخدمين (%1)</numerusform>
            <numerusform>عُثر على %n مستخدمًا (%1)</numerusform>
            <numerusform>عُثر على %n مستخدم (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>اكتب جزءًا من اسم أو من معرّف مستخدم</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>لم يُعثر على مستخدم (%1). تحقق مما كتبته، أو أدخل معرّف المستخدم.</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>إن كان هذا الخادم لا يعطي سجلات أصلًا، فحدِّد ذلك في ملف التعريف: عندها يمكن تغيير السجل دون رؤيته.</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>تعذّر فتح السجل</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>تعذّر البحث عن المستخدم</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>لا تغيّره واجهة API هذه.</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>بيئة الاختبار المحلية: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>‏Junction (سابقًا Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>مفتاح API للفريق</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>الإنتاج (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>الإنتاج (الاتحاد الأوروبي)</translation>
    </message>
    <message>
        <source>Sandbox US</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>بيئة الاختبار (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>Sandbox EU</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>بيئة الاختبار (الاتحاد الأوروبي)</translation>
    </message>
</context>
<context>
    <name>junction/demographics</name>
    <message>
        <source>Demographics</source>
        <extracomment>name of the form, in Junction (formerly Vital): Demographics</extracomment>
        <translation>البيانات الديموغرافية</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>المعرّف الذي يستخدمه Junction للمستخدم، بصيغة UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>معرّف المستخدم لدى العميل</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>الضامن (الوكيل الطبي)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>يوجد ضامن</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>تقبل المختبرات الأسماء المكوّنة من الحروف A إلى Z والأرقام والواصلات والنقاط والفواصل والفواصل العليا والمسافات المفردة، دون حروف معلَّمة (مثل é).</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>وثائق Junction، التحقق من اسم المريض</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>واجهة Junction API، بيانات المريض في الطلب</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>مع رمز البلد</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>وثائق Junction، أمثلة بصيغة E.164</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>وثائق Junction، متطلبات الطلبات للقاصرين</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>تقبل طلبات المختبر القيم female أو male أو other أو unknown.</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>واجهة Junction API، الجنس في الطلب</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>يستبدل Junction العنوان كاملًا، لذلك يُرسل كله عند تغيير جزء منه.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>وثائق Junction، أمثلة برموز ISO 3166</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>سطر العنوان 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>سطر العنوان 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>وثائق Junction، أمثلة برموز ⁦ISO 3166-2⁩</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>واجهة Junction API، عنوان المريض في الطلب</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>ملاحظات الوصول</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>طريقة الدخول عند الزيارة أو التسليم</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>واجهة Junction API، حد ملاحظات الوصول لدى الضامن</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>معلومات شخصية</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>العِرق</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>أمريكي من أصل إفريقي أو أسود</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>آسيوي</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>من السكان الأصليين أو من سكان أمريكا أو ألاسكا الأصليين</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>من جزر المحيط الهادئ أو هاواي</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>أبيض أو قوقازي</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الأصل الإثني</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>من أصل إسباني (هسباني)</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ليس من أصل إسباني (هسباني)</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>يهودي أشكنازي</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الهوية الجنسية</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>رجل عابر جنسيًا (من أنثى إلى ذكر)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>امرأة عابرة جنسيًا (من ذكر إلى أنثى)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>غير محدد وفق الثنائية الجنسية (genderqueer)</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الميل الجنسي</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>مثلي أو مثلية</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>مغاير الجنس</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>مزدوج الميل الجنسي</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>الشخص البالغ المسؤول عن الشخص. تتطلب طلبات المختبر لمن هم دون 18 سنة وجوده.</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>دخل الأسرة</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>حجم الأسرة</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>عدد الأفراد</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>المعرّف الذي يستخدمه Junction للمستخدم، بصيغة UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>معرّف المستخدم لدى العميل</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>معرّف المستخدم لدى العميل</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>المعرّف الذي تستخدمونه لهذا الشخص، فريد داخل الفريق. ليس عنوان بريد إلكتروني ولا رقم هاتف ولا اسمًا.</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>واجهة Junction API: لا يمكن إزالة معرّف المستخدم لدى العميل</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>واجهة Junction API، الحقل client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>الأجهزة القابلة للارتداء</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>ما يعتمده Junction حين لا يذكر الجهاز أو المصدر شيئًا.</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>المنطقة الزمنية الاحتياطية</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>واجهة Junction API، الحقل fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>تاريخ الميلاد الاحتياطي (للأجهزة القابلة للارتداء)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>لحساب أقصى معدل لنبض القلب فقط. تاريخ الميلاد لطلبات المختبر موجود في البيانات الديموغرافية.</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>استقبال البيانات</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>يتجاهل Junction البيانات خارج هذين التاريخين، بفارق يوم تقريبًا. لا يسري التغيير على ما استُقبل من قبل.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>وثائق Junction، حدود استقبال البيانات</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>تُتجاهل البيانات التي تلي اليوم الأخير. بعده بسبعة أيام يلغي Junction تسجيل كل اتصالات هذا المستخدم ويجعلها متوقفة مؤقتًا. يمكن تغيير اليوم الأخير حتى ذلك الحين؛ وبعده على الشخص ربط كل مصدر من جديد.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>machnet</name>
    <message>
        <source>Machnet PaaS</source>
        <extracomment>name of the API, in Machnet PaaS</extracomment>
        <translation>‏Machnet PaaS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>الإنتاج</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>بعد أي تغيير يتطلب Machnet بدء فحص KYB لهذا المستخدم من جديد. لا يقوم Amend بذلك: اطلبه ممن يجري فحوص KYB لديكم.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>المعرّف الذي يستخدمه Machnet للمستخدم، بصيغة UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>هذا المستخدم يستقبل الأموال. لدى Machnet قواعد أخرى لهؤلاء المستخدمين، لذلك لا يمكن تغييرهم هنا.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet، قسم Update User: جداوله لمن يرسلون الأموال</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>يعطي Machnet هذا المستخدم نوعًا لا تذكره وثائقه، فلا يُعرف ما يجوز تغييره. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet: النوع SEND أو RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>لا يذكر Machnet هل يرسل هذا المستخدم الأموال أم يستقبلها. يُعامَل كمن يرسل؛ تأكد من ذلك.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>أمثلة الردود لدى Machnet، وينقصها النوع</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>هذا المستخدم شخص وليس شركة. افتحه بالنموذج «الفرد».</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet، قسم Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>لا يذكر Machnet هل هذا المستخدم شركة، وفي السجل ما يخص الأشخاص وحدهم. إن كان شخصًا فافتحه بالنموذج «الفرد».</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>أمثلة الردود لدى Machnet، وينقصها هذا المؤشر</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>يتحقق Machnet من هذا المستخدم الآن. قد يتطلب أي تغيير تحققًا جديدًا.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet، حالة التحقق من المستخدم</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>يراجع أحد العاملين لدى Machnet هذا المستخدم. قد يتطلب أي تغيير مراجعة جديدة.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>أوقف Machnet هذا المستخدم. اعرف السبب قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>لا يذكر Machnet هل تم التحقق من هذا المستخدم. يُعامَل كمن تم التحقق منه، كي لا يُغيَّر ما لا يجوز تغييره.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>يعطي Machnet هذا المستخدم حالة تحقق لا تذكرها وثائقه. يُعامَل كمن تم التحقق منه، كي لا يُغيَّر ما لا يجوز تغييره.</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>عنوان المراسلة</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>ما يمكن تغييره يتوقف على حالة التحقق. بعد التحقق من الشركة يقفل Machnet معظم بياناتها.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>لا يمكن التغيير بعد التحقق من الشركة.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend: لا يذكر المزوّد في وثائقه طريقة لإفراغه</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>يوم تأسيس الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>أرقام فقط، مع رمز المنطقة، دون علامة +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet: أرقام فقط، من 10 إلى 15 رقمًا</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>مثال الطلب لدى Machnet، ⁦middle_name &quot;&quot;⁩</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>عدد الموظفين</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>أمثلة Machnet: قائمة القيم غير منشورة</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>نوع الشركة</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>سطر العنوان 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>سطر العنوان 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>وثائق Machnet، رموز ⁦ISO 3166-2⁩ دون البلد</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>يستقبل Machnet عنوان المراسلة كاملًا، لذلك يُرسل كله عند تغيير جزء منه.</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>وثائق Machnet، رموز ⁦ISO 3166-1⁩</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>عدد المعاملات شهريًا</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>معدل التكرار</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>مستندات الشركة</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>يضيف Machnet نسخة جديدة من كل مستند إلى المستخدم ويؤرشف النسخة الأقدم من نوعه. لا تعود النسخة الأقدم، ولا تُرسل المستندات مرتين تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>أمثلة الطلبات لدى Machnet: عناوين data URL بترميز base64</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>مثال الطلب لدى Machnet لشركة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>ولاية الإصدار</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>وثائق Machnet، قسم Update User: لا يُقبل بعد التحقق من المستخدم</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>أرقام المستندات</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>لا توضح الوثائق أثر الإدخالات الجديدة في ما لدى Machnet: قد تُضاف إليها أو تحل محلها. لا يرسل Amend إلا الجديدة، ثم يعيد قراءة السجل ويذكر ما اختفى.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>مثال الرد لدى Machnet، ⁦*****1112⁩</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>حالة التحقق</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>في انتظار المراجعة</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>يرسل الأموال</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>يستقبل الأموال</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>كما يعطيه Machnet: المنطقة الزمنية غير مذكورة.</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>الفرد</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>بعد أي تغيير يتطلب Machnet بدء فحص KYC لهذا المستخدم من جديد. لا يقوم Amend بذلك: اطلبه ممن يجري فحوص KYC لديكم.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>المعرّف الذي يستخدمه Machnet للمستخدم، بصيغة UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>هذا المستخدم يستقبل الأموال. لدى Machnet قواعد أخرى لهؤلاء المستخدمين، لذلك لا يمكن تغييرهم هنا.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>وثائق Machnet، قسم Update User: جداوله لمن يرسلون الأموال</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>يعطي Machnet هذا المستخدم نوعًا لا تذكره وثائقه، فلا يُعرف ما يجوز تغييره. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>وثائق Machnet: النوع SEND أو RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>لا يذكر Machnet هل يرسل هذا المستخدم الأموال أم يستقبلها. يُعامَل كمن يرسل؛ تأكد من ذلك.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>أمثلة الردود لدى Machnet، وينقصها النوع</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>هذا المستخدم شركة وليس شخصًا. افتحه بالنموذج «الشركة».</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>وثائق Machnet، قسم Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>لا يذكر Machnet هل هذا المستخدم شركة، وفي السجل ما يخص الشركات وحدها. إن كان شركة فافتحه بالنموذج «الشركة».</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>أمثلة الردود لدى Machnet، وينقصها هذا المؤشر</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>يتحقق Machnet من هذا المستخدم الآن. قد يتطلب أي تغيير تحققًا جديدًا.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>وثائق Machnet، حالة التحقق من المستخدم</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>يراجع أحد العاملين لدى Machnet هذا المستخدم. قد يتطلب أي تغيير مراجعة جديدة.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>أوقف Machnet هذا المستخدم. اعرف السبب قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>لا يذكر Machnet هل تم التحقق من هذا المستخدم. يُعامَل كمن تم التحقق منه، كي لا يُغيَّر ما لا يجوز تغييره.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>يعطي Machnet هذا المستخدم حالة تحقق لا تذكرها وثائقه. يُعامَل كمن تم التحقق منه، كي لا يُغيَّر ما لا يجوز تغييره.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>ما يمكن تغييره يتوقف على حالة التحقق. بعد التحقق من المستخدم يقفل Machnet معظم بياناته.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>لا يمكن التغيير بعد التحقق من المستخدم.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend: لا يذكر المزوّد في وثائقه طريقة لإفراغه</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>مثال الطلب لدى Machnet، ⁦middle_name &quot;&quot;⁩</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>أرقام فقط، مع رمز المنطقة، دون علامة +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>وثائق Machnet: أرقام فقط، من 10 إلى 15 رقمًا</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>سطر العنوان 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>سطر العنوان 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>وثائق Machnet، رموز ⁦ISO 3166-2⁩ دون البلد</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>تُرسل حقول الشركة الثلاثة معًا إلى Machnet عند تغيير أحدها.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>أمثلة Machnet: قائمة القيم غير منشورة</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>هاتف الشركة</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>عنوان الشركة</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>مستندات الهوية</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>يضيف Machnet نسخة جديدة من كل مستند إلى المستخدم ويؤرشف النسخة الأقدم من نوعه. لا تعود النسخة الأقدم، ولا تُرسل المستندات مرتين تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>أمثلة الطلبات لدى Machnet: عناوين data URL بترميز base64</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>وثائق Machnet، مستندات الهوية: JPEG فقط</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>بالألوان، الزوايا الأربع ظاهرة، غير منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>بلد الإصدار</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>وثائق Machnet، رموز ⁦ISO 3166-1⁩</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>ولاية الإصدار</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>أرقام المستندات</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>لا توضح الوثائق أثر الإدخالات الجديدة في ما لدى Machnet: قد تُضاف إليها أو تحل محلها. لا يرسل Amend إلا الجديدة، ثم يعيد قراءة السجل ويذكر ما اختفى.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>مثال الرد لدى Machnet، ⁦*****1112⁩</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>مثال الطلب لدى Machnet: تسعة أرقام دون شرطات</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>وثائق Machnet، قسم Update User: لا يمكن تحديث SSN بعد التحقق من المستخدم</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>حالة التحقق</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>في انتظار المراجعة</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>يرسل الأموال</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>يستقبل الأموال</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>كما يعطيه Machnet: المنطقة الزمنية غير مذكورة.</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>رمز بريدي يبدأ بالرقم 0، وفاصلة عليا</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>حروف معلَّمة (مثل é) في الاسم ترفضها قاعدة الأسماء لدى المختبر</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>حرف بنقطتين (مثل ö) في الاسم، وفترة استقبال قديمة انتهت</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>اسم وعنوان بالعبرية، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>اسم وعنوان بالعربية، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>طفل له ضامن</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>طفل ينقصه الضامن</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>استيراد قديم: zip_code، بلا بلد، رقم هاتف غير صالح، &quot;Male&quot;</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>قيمة للعِرق أحدث من القائمة المنشورة</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>أعضاء لا تذكرها أي وثيقة، داخل العنوان وبجانبه</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>عنوان يملأ كل الأسطر</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>لا بيانات ديموغرافية بعد: الحفظ ينشئها</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>مُجدول للحذف</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد لم يتم التحقق منه: يجوز تغيير كل شيء تقريبًا</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد تم التحقق منه: الاسم والبريد الإلكتروني وتاريخ الميلاد وSSN مقفلة</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد التحقق منه قيد التنفيذ</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد يجب إعادة محاولة التحقق منه</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد التحقق منه قيد المراجعة</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد موقوف</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد حالته مجهولة: يُعامَل كمن تم التحقق منه</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد لا يحتوي سجله على type وbusiness</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>مستلِم (RECEIVE): ليس لهذه النماذج</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد تصبح حالته VERIFIED عند القراءة الثانية</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد تختفي مستنداته الأخرى عند إرسال مستند</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فرد بلا مستندات ولا جهة عمل، ورقم هاتفه من تسعة أرقام</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة لم يتم التحقق منها: يجوز تغيير كل شيء تقريبًا</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة تم التحقق منها: الاسم والنطاق وEIN والشهادة مقفلة</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة التحقق منها قيد التنفيذ</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة يجب إعادة محاولة التحقق منها</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة التحقق منها قيد المراجعة</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة موقوفة</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة حالتها مجهولة: تُعامَل كأنه تم التحقق منها</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>شركة كما في مثال المزوّد: بلا type ولا business ولا السطر 2 من عنوان المراسلة</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>مسؤول: تغيير الدور يستحق نظرة ثانية</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>حروف معلَّمة (مثل é) في الاسم</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>حرف بنقطتين (مثل ö) في الاسم</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>اسم بالعبرية، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>اسم بالعربية، من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>فاصلة عليا وعلامات اقتباس في الاسم</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>عنوان البريد الإلكتروني الجديد لا يسري إلا بعد تأكيد صاحبه</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>دور غير موجود في القائمة المعتادة</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>استيراد قديم: حروف كبيرة وبلا اسم</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>أعضاء لا تذكرها أي وثيقة</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>أسماء تملأ كل الأسطر</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>كل شيء سليم؛ يُرفض كل من: بريد إلكتروني في blocked.example، وبريد يملكه شخص آخر، و⁦+999⁩ ‏(409)</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>مستخدم جذر: يمكن قراءته، لكن PATCH يُرفض (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>حروف معلَّمة (مثل é) في الاسم، ولا هاتف محمول ولا تاريخ ميلاد ولا وسم ولا علامة تجارية بعد</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>اسم من أكثر من 50 حرفًا، يجوز بقاؤه ولا تجوز كتابته</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>تغيّر البريد الإلكتروني مرات كثيرة: يُرفض عنوان جديد (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>تغيّر الهاتف المحمول مرات كثيرة: يُرفض رقم جديد (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>لا يجوز تغيير الهاتف المحمول إطلاقًا (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>يُرفض كل تغيير بالخطأ UNSUPPORTED_CURRENCY</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>من هوية لا يجوز لبيانات الدخول هذه تغييرها (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>يحتاج التغيير إلى رمز بمصادقة معزّزة (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>يصطدم التغيير بحد عدد الطلبات (429، مع ترويسات x-ratelimit)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>غير نشط؛ عند تسجيل الدخول باسمه تكون كلمة المرور منتهية الصلاحية (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>عند تسجيل الدخول باسمه يكون الحساب مقفلًا (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>تسجيل الدخول باسمه يعطي رمزًا لاختيار هوية فقط (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>عند تسجيل الدخول باسمه تكون كلمة المرور المرمّزة منتهية الصلاحية (410)</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Users API v1</source>
        <extracomment>name of the API, in Users API v1</extracomment>
        <translation>‏Users API v1</translation>
    </message>
    <message>
        <source>API key or OAuth access token</source>
        <extracomment>name of a part of the sign-in data, in Users API v1</extracomment>
        <translation>مفتاح API أو رمز وصول OAuth</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>الإنتاج</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>كما يعطيه المزوّد</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend: لا يذكر المزوّد في وثائقه طريقة لإفراغ حقل</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>قد يطلب المزوّد تأكيد عنوان البريد الإلكتروني الجديد أولًا: يبقى العنوان القديم حتى يؤكد الشخص التغيير.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>لا يمكن أن يشترك فيه مستخدمان.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>ما يجوز للشخص رؤيته وفعله</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>يحدد الدور ما يجوز لهذا الشخص رؤيته وفعله. تأكد من أن الدور الجديد طلبه شخص يحق له منحه.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>تاريخ التحديث</translation>
    </message>
</context>
<context>
    <name>weavr</name>
    <message>
        <source>Weavr Multi</source>
        <extracomment>name of the API, in Weavr Multi</extracomment>
        <translation>‏Weavr Multi</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>البريد الإلكتروني لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>كلمة مرور تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>الإنتاج</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>المعرّف الذي يستخدمه Weavr للمستخدم، أرقام فقط</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>يستبدل Weavr رقم الهاتف المحمول كاملًا، لذلك يُرسل الجزآن عند تغيير أحدهما. يرسل Weavr الرموز إلى هذا الرقم.</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>يجب تسجيل رقم الهاتف المحمول الجديد لعوامل المصادقة: اطلب من الشخص القيام بذلك في تطبيقكم، وإلا تعذّر إرسال الرموز إليه.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>12 رقمًا على الأكثر، دون رمز البلد</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>سجل تغييرات Weavr، الإصدار 3.63.1: رمز البلد والرقم معًا</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>فحص خاص ببرنامج Amend</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>يستبدل Weavr التاريخ كاملًا، لذلك تُرسل أجزاؤه الثلاثة عند تغيير أحدها.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>فحص خاص ببرنامج Amend: يوم لا وجود له لا يكون تاريخ ميلاد لأحد</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>علامة خاصة بكم للبحث والتصفية: الحروف A إلى Z والأرقام والواصلات والشرطات السفلية</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>لغة الرسائل الإلكترونية وSMS: حرفان صغيران، وحدهما أو مع بلد، مثل en أو en-GB. لا تُقبل الرموز الأطول، مثل zh-Hant.</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>تحدد قوالب الرسائل الإلكترونية وSMS: الحروف A إلى Z والأرقام، دون مسافات</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>مستهلك</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>معرّف الهوية</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>بلد الإقامة</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>لا تذكرها إلا الإصدارات الأحدث من Weavr. لا تُغيَّر هنا.</translation>
    </message>
</context>
</TS>
