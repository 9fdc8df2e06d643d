// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "useridfinder.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which user ids are found in what people paste from a ticket.
class TestUserIdFinder final : public QObject
{
    Q_OBJECT

private slots:
    void idsAreFoundInText_data();
    void idsAreFoundInText();
    void onlyTheBeginningOfALongTextIsRead();
    void aLongTextIsReadQuickly();
};

static const QString first = u"56bd81c9-6219-4000-a775-ae85526eba18"_s;
static const QString second = u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s;

void TestUserIdFinder::idsAreFoundInText_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto uuids = [](const char *row, const QString &text, const QStringList &ids) {
        QTest::newRow(row) << u"junction/demographics"_s << text << ids;
    };
    const auto numbers = [](const char *row, const QString &text, const QStringList &ids) {
        QTest::newRow(row) << u"weavr/user"_s << text << ids;
    };
    const auto anything = [](const char *row, const QString &text, const QStringList &ids) {
        QTest::newRow(row) << u"users/user"_s << text << ids;
    };
    uuids("empty", u""_s, {});
    uuids("token", first, {first});
    uuids("token with spaces", u"\n  %1\t"_s.arg(first), {first});
    uuids("upper case", first.toUpper(), {first.toUpper()});
    uuids("in quotes", u"\"%1\","_s.arg(first), {first});
    uuids("sentence", u"Please look at %1. Thanks!"_s.arg(first), {first});
    uuids("label", u"Ticket %2, User ID: %1"_s.arg(first, second), {first});
    uuids("label in JSON", u"{\"org\":\"%2\",\"userId\":\"%1\"}"_s.arg(first, second), {first});
    uuids("label with underscore", u"user_id=%1&x=%2"_s.arg(first, second), {first});
    uuids("label on a line of its own", u"User ID\n%1\nTeam\n%2"_s.arg(first, second), {first});
    uuids("two labels", u"user id %1, user id is %2"_s.arg(first, second), {first, second});
    uuids("label without an id", u"user id: none. See %1"_s.arg(first), {first});
    uuids("other label", u"client user ID: %1 and %2"_s.arg(first, second), {first, second});
    uuids("URL", u"https://app.example.com/team/%2/user/%1/info?x=1#top"_s.arg(first, second),
          {first});
    uuids("URL at the end", u"see (https://app.example.com/org/%2/user/%1)."_s.arg(first, second),
          {first});
    uuids("URL that does not fit", u"https://app.example.com/x/%1"_s.arg(first), {first});
    uuids("several", u"%1 or %2 or %1"_s.arg(first, second), {first, second});
    uuids("too long", first + u"0"_s, {});
    uuids("part of a word", u"x%1"_s.arg(first), {});
    uuids("none", u"The customer cannot log in."_s, {});
    uuids("e-mail address", u"ada@example.com"_s, {});

    numbers("number", u"104523"_s, {u"104523"_s});
    numbers("number in a sentence", u"user 104523, please"_s, {u"104523"_s});
    numbers("neither a time nor a date nor a phone", u"2026-03-01 12:03 +16025550123 104523 3.14"_s,
            {u"104523"_s});
    numbers("after a colon", u"Customer:104523"_s, {u"104523"_s});
    numbers("several numbers", u"#17 104523"_s, {u"17"_s, u"104523"_s});
    numbers("label wins", u"#17, user id #104523"_s, {u"104523"_s});

    anything("token", u"usr_123abc"_s, {u"usr_123abc"_s});
    anything("colon in a token", u"auth0|5f7c:1"_s, {u"auth0|5f7c:1"_s});
    anything("labelled token", u"user_id=usr_1"_s, {u"usr_1"_s});
    anything("label", u"Hi, the user ID: usr_1, thanks"_s, {u"usr_1"_s});
    anything("a word is no id", u"the user id is missing"_s, {});
    anything("sentence", u"please look at usr_1"_s, {});
    anything("URL", u"https://admin.example.com/users/usr%5F1?tab=2"_s, {u"usr_1"_s});
    anything("URL without an id", u"https://admin.example.com/users/"_s, {});
    anything("dots", u".."_s, {});
}

void TestUserIdFinder::idsAreFoundInText()
{
    QFETCH(const QString, form);
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QCOMPARE(findUserIds(text, *records::library().form(form)), ids);
}

void TestUserIdFinder::onlyTheBeginningOfALongTextIsRead()
{
    const QString filler = u"word "_s.repeated(64 * 1024 / 5 - 10);
    QCOMPARE(findUserIds(filler + first, records::demographics()), QStringList {first});
    QCOMPARE(findUserIds(filler + u"word "_s.repeated(20) + first, records::demographics()),
             QStringList());
}

/// Texts in which an expression could go back and forth.
void TestUserIdFinder::aLongTextIsReadQuickly()
{
    for (const QString &part :
         {u"user id "_s, u"user id: \""_s, u"https://"_s, u"-"_s, u"1:"_s, u" "_s, u"a"_s}) {
        const QString text = part.repeated(64 * 1024 / int(part.size()));
        findUserIds(text, records::demographics());
        findUserIds(text, records::form("users/user"));
    }
}

QTEST_MAIN(TestUserIdFinder)
#include "tst_useridfinder.moc"
