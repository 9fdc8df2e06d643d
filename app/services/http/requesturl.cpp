// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesturl.h"

QUrl requestUrl(const QUrl &base, const QString &pathTemplate, const QString &place,
                const QString &value)
{
    QString filled = pathTemplate;
    if (!place.isEmpty())
        filled.replace(place, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(root + filled.section(u'?', 0, 0), QUrl::TolerantMode);
    if (filled.contains(u'?'))
        url.setQuery(filled.section(u'?', 1), QUrl::TolerantMode);
    return url;
}
