// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keytext.h"
#include "language.h"
#include "lists.h"
#include "sendbutton.h"
#include "sentences.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Texts that are joined or read out in any language.
class TestSentences final : public QObject
{
    Q_OBJECT

private slots:
    void aPhraseIsEndedOnce_data();
    void aPhraseIsEndedOnce();
    void aQuestionIsKnownByItsMark();
    void factsWithoutAWordAreLeftOut();
    void factsKeepTheirDirectionInArabic();
    void aCommandIsNamedWithoutItsLetter_data();
    void aCommandIsNamedWithoutItsLetter();
    void altSSendsWhateverLetterIsMarked_data();
    void altSSendsWhateverLetterIsMarked();
};

void TestSentences::aPhraseIsEndedOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ended");
    QTest::newRow("word") << u"changed"_s << u"changed."_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("sentence") << u"Jane's is the old one."_s << u"Jane's is the old one."_s;
    QTest::newRow("going on") << u"Sending…"_s << u"Sending…"_s;
    QTest::newRow("Japanese") << u"送信しました。"_s << u"送信しました。"_s;
    QTest::newRow("Arabic") << u"هل تريد الإرسال؟"_s << u"هل تريد الإرسال؟"_s;
    QTest::newRow("isolated") << u"Send it?\u2069"_s << u"Send it?\u2069"_s;
}

void TestSentences::aPhraseIsEndedOnce()
{
    QFETCH(QString, text);
    QTEST(sentences::ended(text), "ended");
}

void TestSentences::aQuestionIsKnownByItsMark()
{
    for (const QString &text : {u"Send it?"_s, u"送信しますか？"_s, u"هل تريد الإرسال؟"_s})
        QVERIFY2(sentences::asks(text), qPrintable(text));
    QVERIFY(!sentences::asks(u"Who? Nobody."_s));
    QVERIFY(!sentences::asks({}));
}

void TestSentences::factsWithoutAWordAreLeftOut()
{
    QCOMPARE(sentences::facts({u"Ada"_s, {}, u"SANDBOX"_s}), u"Ada, SANDBOX"_s);
    QCOMPARE(words::facts({u"Ada"_s, {}, u"SANDBOX"_s}), u"Ada · SANDBOX"_s);
}

void TestSentences::factsKeepTheirDirectionInArabic()
{
    language::use(u"ar"_s);
    const QString line = words::facts({u"Ada"_s, u"0b3c-1"_s});
    language::use(u"en"_s);
    QCOMPARE(line, u"\u200f\u2068Ada\u2069 · \u20680b3c-1\u2069"_s);
}

void TestSentences::aCommandIsNamedWithoutItsLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"Go &home"_s << u"Go home"_s;
    QTest::newRow("Japanese") << u"送信(&S)…"_s << u"送信…"_s;
    QTest::newRow("with a space") << u"Send (&S)"_s << u"Send"_s;
    QTest::newRow("a sign") << u"&Review && send"_s << u"Review & send"_s;
}

void TestSentences::aCommandIsNamedWithoutItsLetter()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "name");
}

void TestSentences::altSSendsWhateverLetterIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"&Send to production"_s;
    QTest::newRow("French") << u"Envo&yer"_s;
    QTest::newRow("Arabic") << u"إرسال"_s;
}

void TestSentences::altSSendsWhateverLetterIsMarked()
{
    QFETCH(QString, text);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *send = new SendButton(u"&Other"_s, &window);
    layout->addWidget(send);
    send->say(text);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy pressed(send, &QPushButton::clicked);
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QVERIFY(send->isDown()); // a shortcut presses for a moment
    QTRY_COMPARE(pressed.size(), 1);
    QTest::keyClick(&window, Qt::Key_O, Qt::AltModifier);
    QVERIFY(!send->isDown());
    send->setEnabled(false);
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QVERIFY(!send->isDown());
    QCOMPARE(pressed.size(), 1);
}

QTEST_MAIN(TestSentences)
#include "tst_sentences.moc"
