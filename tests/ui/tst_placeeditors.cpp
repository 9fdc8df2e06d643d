// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"
#include "sampleform.h"
#include "speclibrary.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using sample::Window;

namespace {

const char *const country = "/address/country";
const char *const state = "/address/state";

/// The text of the grey line under an editor. Empty when it is hidden.
QString echoOf(Window &window, const char *path)
{
    const auto *echo = window.widget(path)->parentWidget()->findChild<QLabel *>();
    return echo && echo->isVisible() ? echo->text() : QString();
}

/// Leaves the field with the Tab key. An open completion list gets the key first.
void leave()
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key_Tab);
}

QStringList completions(Window &window, const char *path)
{
    const QCompleter *completer = window.widget(path)->completer();
    QStringList texts;
    for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
        texts += completer->completionModel()->index(row, 0).data().toString();
    return texts;
}

const FormSpec &demographics()
{
    static const SpecLibrary library = SpecLibrary::builtIn();
    return *library.form(u"junction/demographics"_s);
}

/// A record whose address has no state and no post code yet.
QJsonObject ines(const QString &inCountry)
{
    return {{u"first_name"_s, u"Ines"_s},
            {u"last_name"_s, u"Fiction"_s},
            {u"email"_s, u"ines@example.org"_s},
            {u"phone_number"_s, u"+16025550123"_s},
            {u"gender"_s, u"female"_s},
            {u"dob"_s, u"1980-03-13"_s},
            {u"address"_s,
             QJsonObject {{u"first_line"_s, u"1 Test Road"_s},
                          {u"second_line"_s, u""_s},
                          {u"country"_s, inCountry},
                          {u"zip"_s, QJsonValue::Null},
                          {u"city"_s, u"Testville"_s},
                          {u"state"_s, QJsonValue::Null}}}};
}

} // namespace

class TestPlaceEditors final : public QObject
{
    Q_OBJECT

private slots:
    void everyNameOfOursIsFoundInTheListAndTakenWhenItIsLeft()
    {
        Window window;
        QFile file(QFINDTESTDATA("../../resources/places.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray names = QJsonDocument::fromJson(file.readAll())[u"names"].toArray();
        QVERIFY(!names.isEmpty());
        // Each of these names means two countries.
        const QStringList unclear {u"Congo"_s, u"Channel Islands"_s};
        for (const QJsonValue &one : names) {
            const QString name = one[u"name"].toString();
            const QString code = one[u"code"].toString();
            window.type(country, name);
            QVERIFY2(completions(window, country).filter(code + u" —").size() == 1,
                     qPrintable(name));
            leave();
            const QString wanted = unclear.contains(name) ? name : code;
            QVERIFY2(window.draft.value(FieldPath(u"/address/country"_s)) == wanted,
                     qPrintable(name));
        }
    }

    void whatIsTypedIsFoundWithoutAccentsAndCase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        const auto row = [](const QString &typed, const QString &found) {
            QTest::newRow(qPrintable(typed)) << typed << found;
        };
        row(u"turkiye"_s, u"TR — Türkiye"_s);
        row(u"TÜRKİYE"_s, u"TR — Türkiye"_s);
        row(u"turkey"_s, u"TR — Türkiye"_s);
        row(u"cote"_s, u"CI — Côte d'Ivoire"_s);
        row(u"aland isl"_s, u"AX — Åland Islands"_s);
        row(u"reunion"_s, u"RE — Réunion"_s);
        row(u"curacao"_s, u"CW — Curaçao"_s);
        row(u"sao tome"_s, u"ST — Sao Tome and Principe"_s);
        row(u"st. luc"_s, u"LC — Saint Lucia"_s);
        row(u"kosovo"_s, u"XK — Kosovo"_s);
    }
    void whatIsTypedIsFoundWithoutAccentsAndCase()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Window window;
        window.type(country, typed);
        QCOMPARE(completions(window, country), QStringList {found});
        QTest::keyClick(window.widget(country)->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(window.widget(country)->completer()->popup(), Qt::Key_Return);
        QCOMPARE(window.change(country).value.toString(), found.left(2));
        QCOMPARE(window.widget(country)->text(), found);
    }

    void countriesAreListedAndFoundInTheLanguageOfTheWindow()
    {
        if (reference::translations().empty())
            QSKIP("iso-codes has no translations on this system");
        const QLocale before;
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        Window window;
        window.type(country, u"gypten"_s);
        QCOMPARE(completions(window, country), QStringList {u"EG — Ägypten"_s});
        window.widget(country)->completer()->setCompletionPrefix({});
        const QStringList all = completions(window, country);
        const auto placeOf = [&all](const QString &name) { return all.indexOf(name); };
        QVERIFY(placeOf(u"AF — Afghanistan"_s) < placeOf(u"EG — Ägypten"_s));
        QVERIFY(placeOf(u"EG — Ägypten"_s) < placeOf(u"AL — Albanien"_s));
        for (const QString &typed : {u"Deutschland"_s, u"Germany"_s, u"DE"_s}) {
            window.type(country, typed);
            leave();
            QCOMPARE(window.change(country), Change::set(u"DE"_s));
            QCOMPARE(window.widget(country)->text(), u"DE — Deutschland"_s);
        }
        window.type(country, u"USA"_s);
        leave();
        window.type(state, u"kalif"_s);
        QCOMPARE(completions(window, state), QStringList {u"CA — Kalifornien"_s});
    }

    void whatWasTypedIsSaidAndUndoBringsItBack()
    {
        Window window;
        window.type(country, u"England"_s);
        // The text is not converted while it is typed.
        QCOMPARE(window.change(country), Change::set(u"England"_s));
        leave();
        QCOMPARE(window.change(country), Change::set(u"GB"_s));
        QCOMPARE(window.widget(country)->text(), u"GB — United Kingdom"_s);
        QVERIFY2(echoOf(window, country).contains(u"England"_s),
                 qPrintable(echoOf(window, country)));

        QTest::keyClick(window.focus(country), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.change(country), Change::set(u"England"_s));
        QVERIFY(echoOf(window, country).isEmpty());
        leave();
        QCOMPARE(window.change(country), Change::set(u"England"_s));
    }

    void theNoteGoesWithTheNextKey()
    {
        Window window;
        window.type(country, u"Holland"_s);
        window.focus("/name");
        QVERIFY(!echoOf(window, country).isEmpty());
        window.type(country, u"f"_s);
        QVERIFY(echoOf(window, country).isEmpty());
    }

    void whatCanMeanTwoStaysAsTyped()
    {
        Window window;
        for (const QString &typed : {u"Congo"_s, u"Korea"_s, u"Virgin Islands"_s}) {
            window.type(country, typed);
            QCOMPARE(completions(window, country).size(), 2);
            leave();
            QCOMPARE(window.change(country), Change::set(typed));
        }
    }

    void statesAreFoundWithoutAccents_data()
    {
        QTest::addColumn<QString>("inCountry");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("accents") << u"FR"_s << u"ile-de-france"_s << u"IDF"_s;
        QTest::newRow("beginning") << u"DE"_s << u"nordrhein"_s << u"NW"_s;
        QTest::newRow("tilde") << u"BR"_s << u"SAO PAULO"_s << u"SP"_s;
        QTest::newRow("with the country") << u"US"_s << u"us-ca"_s << u"CA"_s;
        QTest::newRow("military") << u"US"_s << u"armed forces pac"_s << u"AP"_s;
    }
    void statesAreFoundWithoutAccents()
    {
        QFETCH(QString, inCountry);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        Window window;
        window.type(country, inCountry);
        window.type(state, typed);
        QVERIFY(completions(window, state).filter(code + u" —").size() == 1);
        leave();
        QCOMPARE(window.change(state), Change::set(code));
    }

    void zonesAreFoundInAnySpelling()
    {
        Window window;
        for (const QString &typed : {u"SÃO PAULO"_s, u"sao_paulo"_s, u"America/sao paulo"_s}) {
            window.type("/zone", typed);
            QCOMPARE(completions(window, "/zone"), QStringList {u"America/Sao_Paulo"_s});
            leave();
            QCOMPARE(window.change("/zone"), Change::set(u"America/Sao_Paulo"_s));
        }
        window.type("/zone", u"GMT+5"_s);
        window.focus("/name");
        QCOMPARE(window.change("/zone"), Change::set(u"GMT+5"_s));
    }

    void anAddressInHongKongNeedsNeitherStateNorPostCode()
    {
        Window window(sample::read(ines(u"US"_s)), demographics());
        window.type(country, u"hong kong"_s);
        window.type("/address/city", u"Kowloon"_s);
        for (int step = 0; step < 3; ++step)
            leave();

        QVERIFY(window.draft.isSendable());
        const QJsonObject address = window.draft.patch()[u"address"].toObject();
        QCOMPARE(address[u"country"], QJsonValue(u"HK"_s));
        QCOMPARE(address[u"state"], QJsonValue(u""_s));
        QCOMPARE(address[u"zip"], QJsonValue(u""_s));
        QVERIFY(window.isNoted(state)); // The note says that the state is sent empty.
    }

    void aStateCanBeEmptiedByKeysWhereTheCountryHasSome()
    {
        Window window(sample::read(ines(u"DE"_s)), demographics());
        window.type("/address/zip", u"10115"_s);
        QVERIFY(!window.draft.isSendable());
        QTest::keyClick(window.focus(state), Qt::Key_Delete, Qt::AltModifier);

        QVERIFY(window.draft.isSendable());
        QCOMPARE(window.draft.patch()[u"address"][u"state"], QJsonValue(u""_s));
        QCOMPARE(window.draft.diff().size(), 2);

        QTest::keyClick(window.focus(state), Qt::Key_Backspace, Qt::AltModifier);
        QVERIFY(!window.draft.isSendable());
    }
};

QTEST_MAIN(TestPlaceEditors)
#include "tst_placeeditors.moc"
