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
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1 has %n day. Check the day and the month.</numerusform>
            <numerusform>%1 has %n days. Check the day and the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>Country code and number together can have %n character, including the +. Check both.</numerusform>
            <numerusform>Country code and number together can have %n characters, including the +. Check both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1 is longer than %n character, and the server may refuse it.</numerusform>
            <numerusform>%1 is longer than %n characters, and the server may refuse it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: this means an age of more than %n year.</numerusform>
            <numerusform>%1: this means an age of more than %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>This person is younger than %n year and has no guarantor (medical proxy), which lab orders for a minor need.</numerusform>
            <numerusform>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1 has fewer than %n digit, and the server may refuse it.</numerusform>
            <numerusform>%1 has fewer than %n digits, and the server may refuse it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1 must be %n character or more.</numerusform>
            <numerusform>%1 must be %n characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1 must be %n character or fewer. Shorten it.</numerusform>
            <numerusform>%1 must be %n characters or fewer. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1 must have %n new entry or more.</numerusform>
            <numerusform>%1 must have %n new entries or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1 can have %n new entry at most.</numerusform>
            <numerusform>%1 can have %n new entries at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>The server named %n more fault, which is not listed.</numerusform>
            <numerusform>The server named %n more faults, which are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>Could not be read: %1. There is %n more.</numerusform>
            <numerusform>Could not be read: %1. There are %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>What could be read was kept: %n entry.</numerusform>
            <numerusform>What could be read was kept: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n being sent</numerusform>
            <numerusform>%n being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n waiting, next try %1</numerusform>
            <numerusform>%n waiting, next try %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n locked</numerusform>
            <numerusform>%n locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>a list with %n entry</numerusform>
            <numerusform>a list with %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>It allows %n request in %1 min.</numerusform>
            <numerusform>It allows %n requests in %1 min.</numerusform>
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
