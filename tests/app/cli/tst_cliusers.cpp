// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray ada = R"({"id":"1001","identity":{"type":"CONSUMER","id":"1"},"name":"Ada",
    "surname":"Lovelace","email":"ada@example.org","tag":"vip","active":true})";
const QByteArray second = R"({"id":"1002","identity":{"type":"CONSUMER","id":"1"},"name":"Eve",
    "surname":"Lovelace","email":"eve@example.org","tag":"vip","active":true})";

QByteArray found(const QByteArray &users)
{
    return AnsweringServer::answer("200 OK",
                                   "{\"count\":1,\"responseCount\":1,\"users\":[" + users + "]}");
}

} // namespace

/// The argument USER: an id, or something that a user can be looked up by.
class TestCliUsers : public QObject
{
    Q_OBJECT

private:
    Ran at(const AnsweringServer &server, const QString &line,
           const QByteArray &credentials = R"({"api_key":"k","auth_token":"t"})")
    {
        return m_line.run(CommandLine::words(line)
                              + QStringList {u"--base-url"_s, server.url(), u"--tier"_s, u"local"_s,
                                             u"--credentials"_s, u"-"_s},
                          credentials);
    }

    CommandLine m_line;

private slots:
    void oneUserIsTakenAndNamed()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", ada),
                               AnsweringServer::answer("200 OK", ada));
        server.answerTo("GET /users?email=", found(ada));
        const Ran patched
            = at(server, u"patch weavr/user ada@example.org --set /surname=King --yes --json"_s);
        QCOMPARE(patched.exit, 0);
        QCOMPARE(patched.json().value(u"userId"_s), QJsonValue(u"1001"_s));
        QVERIFY(patched.err.contains("1001 (Ada Lovelace)"));
        QVERIFY(server.requests().last().startsWith("GET /users/1001 ")
                || server.requests().last().startsWith("PATCH /users/1001 "));
        const Ran shown = at(server, u"show weavr/user ada@example.org --json"_s);
        QCOMPARE(shown.exit, 0);
        QCOMPARE(shown.json().value(u"userId"_s), QJsonValue(u"1001"_s));
    }

    void severalUsersAreListedAndNobodyIsChanged()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", ada),
                               AnsweringServer::answer("200 OK", ada));
        server.answerTo("GET /users?tag=", found(ada + ',' + second));
        for (const auto &line : {u"patch weavr/user vip --set /surname=King --yes --json"_s,
                                 u"show weavr/user vip --json"_s}) {
            const Ran ran = at(server, line);
            QCOMPARE(ran.exit, 2);
            QVERIFY(ran.err.contains("1001") && ran.err.contains("1002"));
            QVERIFY(ran.out.isEmpty());
        }
        QCOMPARE(server.patches(), 0);
        QCOMPARE(server.requests().size(), 2); // Each run searches once and reads nothing.
    }

    void nobodyIsASentence()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", ada),
                               AnsweringServer::answer("200 OK", ada));
        server.answerTo("GET /users?email=", found({}));
        const QString line = u"patch weavr/user no@example.org --set /surname=King --yes"_s;
        const Ran ran = at(server, line + u" --json"_s);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.outcome(), u"refused"_s);
        QVERIFY(ran.json().value(u"userId"_s).isNull());
        QVERIFY(ran.json().value(u"message"_s).toString().contains(u"no@example.org"_s));
        QVERIFY(at(server, line).out.contains("no@example.org"));
        const Ran shown = at(server, u"show weavr/user no@example.org"_s);
        QCOMPARE(shown.exit, 1);
        QVERIFY(shown.err.contains("no@example.org"));
        QCOMPARE(server.patches(), 0);
    }

    void aSearchThatFailsEndsAsARead()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", ada),
                               AnsweringServer::answer("200 OK", ada));
        server.answerTo("GET /users?email=", AnsweringServer::answer("401 Unauthorized"));
        const Ran ran
            = at(server, u"patch weavr/user ada@example.org --set /surname=King --yes --json"_s);
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.outcome(), u"unauthorised"_s);
        QCOMPARE(server.patches(), 0);
    }

    void anIdAlwaysWins()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", ada),
                               AnsweringServer::answer("200 OK", ada));
        server.answerTo("GET /users?", found(second)); // A tag may consist of digits only.
        const Ran ran = at(server, u"show weavr/user 1001 --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().startsWith("GET /users/1001 "));
        QVERIFY(ran.err.isEmpty());
    }

    void junctionTakesTheClientsOwnId()
    {
        const QByteArray id = "5a0d3c1e-7b42-4f6a-9e10-000000000001";
        const QByteArray user = "{\"user_id\":\"" + id + "\",\"client_user_id\":\"a b/7\"}";
        AnsweringServer server(AnsweringServer::answer("200 OK", user), {});
        const Ran ran
            = m_line.run({u"show"_s, u"junction/user"_s, u"a b/7"_s, u"--json"_s, u"--base-url"_s,
                          server.url(), u"--tier"_s, u"local"_s, u"--credentials"_s, u"-"_s},
                         R"({"api_key":"k"})");
        QCOMPARE(ran.exit, 0);
        QVERIFY(server.requests().first().startsWith("GET /v2/user/resolve/a%20b%2F7 "));
        QVERIFY(server.requests().last().startsWith(QByteArray("GET /v2/user/" + id)));
    }

    void whereThereIsNoLookUpThatIsSaid()
    {
        AnsweringServer server({}, {});
        const Ran ran = at(server, u"patch machnet/individual a@b.example --set /city=X --yes"_s,
                           R"({"client_id":"i","client_secret":"s"})");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("can't look up"));
        QVERIFY(server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliUsers)
#include "tst_cliusers.moc"
