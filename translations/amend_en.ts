<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
