// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString hiddenValue = u"●●●"_s;

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// Within double quotes, where variables still count.
QString escapedForDoubleQuotes(QString text)
{
    for (const QChar special : QStringView(u"\\\"$`"))
        text.replace(special, QString(u'\\') + special);
    return text;
}

} // namespace

QString requestText(const RequestPreview &preview)
{
    QStringList lines {preview.method + u' ' + preview.url.toString(QUrl::FullyEncoded)};
    for (const auto &[name, value] : preview.headers)
        lines += name + u": "_s + value;
    lines += QString();
    lines += QString::fromUtf8(QJsonDocument(preview.body).toJson()).trimmed();
    return lines.join(u'\n');
}

QString curlCommand(const RequestPreview &preview)
{
    QStringList parts {u"curl -X "_s + preview.method + u' '
                       + singleQuoted(preview.url.toString(QUrl::FullyEncoded))};
    int hidden = 0;
    for (const auto &[name, value] : preview.headers) {
        const QString header = name + u": "_s + value;
        if (!header.contains(hiddenValue)) {
            parts += u"-H "_s + singleQuoted(header);
            continue;
        }
        ++hidden;
        const QString variable = hidden == 1 ? u"$AMEND_KEY"_s : u"$AMEND_KEY_%1"_s.arg(hidden);
        parts += u"-H \""_s + escapedForDoubleQuotes(header).replace(hiddenValue, variable) + u'"';
    }
    const QByteArray body = QJsonDocument(preview.body).toJson(QJsonDocument::Compact);
    parts += u"--data-binary "_s + singleQuoted(QString::fromUtf8(body));
    return parts.join(u" \\\n  "_s);
}
