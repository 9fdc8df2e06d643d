// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = ReplyReader::State;

namespace {

QByteArray headerOf(const ReplyReader &reader, const QByteArray &name)
{
    const auto headers = reader.headers();
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

/// The reader turns the bytes of a connection into one answer.
class TestReplyReader final : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsReadHoweverItComesInPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray rest = "Content-Length: 2\r\n\r\n{}";
        QTest::newRow("with a reason")
            << QByteArray("HTTP/1.1 200 OK\r\n" + rest) << 200 << QByteArray("{}");
        QTest::newRow("with an empty reason")
            << QByteArray("HTTP/1.1 200 \r\n" + rest) << 200 << QByteArray("{}");
        QTest::newRow("without one")
            << QByteArray("HTTP/1.1 200\r\n" + rest) << 200 << QByteArray("{}");
        QTest::newRow("of HTTP/1.0, without one")
            << QByteArray("HTTP/1.0 422\r\n" + rest) << 422 << QByteArray("{}");
        QTest::newRow("after announcements")
            << QByteArray("HTTP/1.1 100\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n"
                          "HTTP/1.1 200\r\n"
                          + rest)
            << 200 << QByteArray("{}");
        QTest::newRow("nothing more") << QByteArray("HTTP/1.1 204\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n"
                                              "1\r\n{\r\n1;x=y\r\n}\r\n0\r\nT: t\r\n\r\n")
                                << 200 << QByteArray("{}");
    }

    void anAnswerIsReadHoweverItComesInPieces()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
            ReplyReader reader(1'000'000);
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                reader.read(bytes.mid(at, piece));
            QCOMPARE(reader.state(), State::Whole);
            QTEST(reader.status(), "status");
            QTEST(reader.body(), "body");
        }
    }

    void whatIsNoAnswerIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a little") << QByteArray("HTTP/1.1");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
        QTest::newRow("two lengths")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}");
    }

    void whatIsNoAnswerIsBroken()
    {
        QFETCH(QByteArray, bytes);
        ReplyReader reader(1'000'000);
        reader.read(bytes);
        reader.readEnd();
        QCOMPARE(reader.state(), State::Broken);
        QCOMPARE(reader.status(), 0);
    }

    void aHeaderThatComesAgainIsJoined()
    {
        ReplyReader reader(1'000'000);
        reader.read("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nX: y\r\n"
                    "www-authenticate: Bearer\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(headerOf(reader, "WWW-Authenticate"), "Basic, Bearer");
        QCOMPARE(headerOf(reader, "X"), "y");
    }

    void aTrailerIsNoHeader()
    {
        ReplyReader reader(8'000'000);
        reader.read(
            "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
            "0\r\nETag: \"2\"\r\nRetry-After: 9\r\n");
        for (int i = 0; i < 50'000; ++i)
            reader.read("T" + QByteArray::number(i) + ": x\r\n");
        reader.read("\r\n");
        QCOMPARE(reader.state(), State::Whole);
        QCOMPARE(headerOf(reader, "ETag"), "\"1\"");
        QCOMPARE(reader.headers().size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
