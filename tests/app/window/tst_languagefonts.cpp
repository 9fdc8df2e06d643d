// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "languagecard.h"
#include "languagechange.h"
#include "scriptfonts.h"
#include "settings.h"
#include "windowfixture.h"

using namespace windowfixture;

/// A computer that has no other font than the one Amend depends on.
class TestLanguageFonts final : public QObject
{
    Q_OBJECT

private slots:
    void onlyJapaneseHasNoFont()
    {
        for (const QString &code : {u"en"_s, u"de"_s, u"pt_BR"_s, u"ar"_s})
            QVERIFY2(scriptfonts::canShow(code), qPrintable(code));
        QVERIFY(!scriptfonts::canShow(u"ja"_s));
        const QString sentence = scriptfonts::missing(u"ja"_s);
        QVERIFY(sentence.contains(u"fonts-noto-cjk"_s));
        QCOMPARE(QString::fromLatin1(sentence.toLatin1()), sentence); // boxes would say nothing
    }

    void theWindowIsEnglishAndSaysWhy()
    {
        WindowFixture desk(u"users"_s);
        desk.app.running.reset();
        Settings settings(desk.folder());
        QVERIFY(settings.setLanguage(u"ja"_s));
        QCOMPARE(LanguageChange::languageFor(settings), u"en"_s);
        desk.start();
        QVERIFY(desk.says(u"fonts-noto-cjk"_s)); // the notice
        desk.keys(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QComboBox>(u"languageBox"_s));
        auto *box = desk.find<QComboBox>(u"languageBox"_s);
        QCOMPARE(box->currentText(), u"Japanese"_s);
        QVERIFY(desk.text(u"languageFont"_s).contains(u"fonts-noto-cjk"_s));
        box->setCurrentIndex(box->findData(u"en"_s));
        QVERIFY(!desk.find<QLabel>(u"languageFont"_s));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"fonts.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
               "<dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>"
               + folder.path().toUtf8() + "</cachedir></fontconfig>");
    file.close();
    qputenv("FONTCONFIG_FILE", file.fileName().toUtf8());
    QApplication application(argc, argv);
    TestLanguageFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languagefonts.moc"
