// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestErrorCode final : public QObject
{
    Q_OBJECT

private slots:
    // The rows of existing outboxes contain these names.
    void namesStayAsTheyAre()
    {
        const QStringList stored {u"timeout"_s,
                                  u"refusedConnection"_s,
                                  u"hostNotFound"_s,
                                  u"tls"_s,
                                  u"proxy"_s,
                                  u"noSandbox"_s,
                                  u"cut"_s,
                                  u"badUrl"_s,
                                  u"plainHttp"_s,
                                  u"origin"_s,
                                  u"redirect"_s,
                                  u"seeOther"_s,
                                  u"notModified"_s,
                                  u"oversized"_s,
                                  u"notJson"_s,
                                  u"notUtf8"_s,
                                  u"notObject"_s,
                                  u"noUsers"_s,
                                  u"notOffered"_s,
                                  u"stepUp"_s,
                                  u"rootUser"_s,
                                  u"inProgress"_s,
                                  u"fileChanged"_s,
                                  u"fileMissing"_s,
                                  u"noKey"_s,
                                  u"key"_s,
                                  u"keyPrefix"_s,
                                  u"keyringLocked"_s,
                                  u"keyringNone"_s,
                                  u"keyringService"_s,
                                  u"keyringDenied"_s,
                                  u"keyringFailed"_s,
                                  u"signInNeeded"_s,
                                  u"signInRejected"_s,
                                  u"signInExpired"_s,
                                  u"signInGone"_s,
                                  u"signInLocked"_s,
                                  u"signInToken"_s,
                                  u"noToken"_s,
                                  u"nobody"_s,
                                  u"severalUsers"_s,
                                  u"notStored"_s,
                                  u"notOpened"_s,
                                  u"behind"_s,
                                  u"held"_s,
                                  u"elsewhere"_s,
                                  u"profileGone"_s,
                                  u"profileMoved"_s,
                                  u"productionLocked"_s,
                                  u"paused"_s,
                                  u"unreadable"_s,
                                  u"gone"_s};
        for (const QString &name : stored)
            QCOMPARE(errorCodeName(errorCodeOf(name)), name);
        QCOMPARE(stored.size(), int(ErrorCode::Gone));
    }

    void whatHasNoNameIsNone()
    {
        QCOMPARE(errorCodeName(ErrorCode::None), QString());
        QCOMPARE(errorCodeOf({}), ErrorCode::None);
        QCOMPARE(errorCodeOf(u"ofALaterVersion"), ErrorCode::None);
    }
};

QTEST_GUILESS_MAIN(TestErrorCode)
#include "tst_errorcode.moc"
