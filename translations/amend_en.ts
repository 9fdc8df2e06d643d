<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 has taken %n change to %2</numerusform>
            <numerusform>%1 has taken %n changes to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>Finishing %n send</numerusform>
            <numerusform>Finishing %n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>%n send waits in the outbox. It goes on when Amend is next opened.</numerusform>
            <numerusform>%n sends wait in the outbox. They go on when Amend is next opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n send waits for you: it does not go on by itself. The outbox says why.</numerusform>
            <numerusform>%n sends wait for you: they do not go on by themselves. The outbox says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>Of %n send it is not known whether it was applied. It stays in the outbox.</numerusform>
            <numerusform>Of %n sends it is not known whether they were applied. They stay in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>Somebody changed the same field</numerusform>
            <numerusform>Somebody changed the same fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>%n draft can&apos;t be read, because it is damaged. It was not deleted.</numerusform>
            <numerusform>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1, age %n</numerusform>
            <numerusform>%1, age %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>at least %n item</numerusform>
            <numerusform>at least %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>at most %n item</numerusform>
            <numerusform>at most %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Discard %n change to %1? Undo brings it back while the record is open.</numerusform>
            <numerusform>Discard %n changes to %1? Undo brings them back while the record is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (production) is armed for %n minute.</numerusform>
            <numerusform>%1 (production) is armed for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>%1 (production) is locked again in %n minute.</numerusform>
            <numerusform>%1 (production) is locked again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>%n user ID in this text</numerusform>
            <numerusform>%n user IDs in this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>One line is for no field: “%1”</numerusform>
            <numerusform>%n lines are for no field. The first is “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>&amp;Take %n value  (%1)</numerusform>
            <numerusform>&amp;Take %n values  (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>One is not certain: take it or leave it at its field.</numerusform>
            <numerusform>%n are not certain: take them or leave them at their fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>%n send that waits in the outbox goes out as well.</numerusform>
            <numerusform>%n sends that wait in the outbox go out as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>%n send that waits in the outbox goes out.</numerusform>
            <numerusform>%n sends that wait in the outbox go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>Arm %1 (production) for %n minute?</numerusform>
            <numerusform>Arm %1 (production) for %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Arm %1 (production) for %n minute and send this: %2?</numerusform>
            <numerusform>Arm %1 (production) for %n minutes and send this: %2?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: leave this empty if a gateway at this address adds it.</numerusform>
            <numerusform>%1: leave these empty if a gateway at this address adds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>%n change to this record is in the outbox.</numerusform>
            <numerusform>%n changes to this record are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%n change to %1</numerusform>
            <numerusform>%n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Send %n change to %1</numerusform>
            <numerusform>Send %n changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>%n unchanged value is sent too</numerusform>
            <numerusform>%n unchanged values are sent too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>Fix %n error first</numerusform>
            <numerusform>Fix %n errors first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>%n warning to tick</numerusform>
            <numerusform>%n warnings to tick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Remove %n change to %1 from the outbox? It is not sent again. What was sent stays in the log.</numerusform>
            <numerusform>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1 (production) is armed.  Lock</numerusform>
            <numerusform>%1 (production) are armed.  Lock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>%n user found (%1)</numerusform>
            <numerusform>%n users found (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
