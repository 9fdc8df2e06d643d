// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesttext.h"

#include "formspec.h"
#include "json.h"
#include "personal.h"
#include "secretstore.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool standsForAnother(const QString &text)
{
    return text.contains(maskedSecret) || (text.startsWith("data:"_L1) && text.contains(u'…'));
}

bool isWholeValue(const QJsonValue &value)
{
    const auto isPartWhole = [](const auto &part) { return isWholeValue(QJsonValue(part)); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), isPartWhole);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), isPartWhole);
    }
    return !standsForAnother(value.toString());
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// Escapes text within double quotes, where the shell still expands variables.
QString escapedForDoubleQuotes(QString text)
{
    for (const QChar special : QStringView(u"\\\"$`"))
        text.replace(special, QString(u'\\') + special);
    return text;
}

} // namespace

/// The value at `path` as it may be shown now.
static QJsonValue shownPart(const QJsonValue &value, const FieldPath &path, const FormSpec &form)
{
    if (value.isArray()) {
        QJsonArray parts;
        for (const QJsonValue &part : value.toArray())
            parts += shownPart(part, path.child(QString::number(parts.size())), form);
        return parts;
    }
    if (json::isObject(value)) {
        QJsonObject parts = value.toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            part.value() = shownPart(part.value(), path.child(part.key()), form);
        return parts;
    }
    const FieldSpec *field = form.field(path);
    const bool hasValue = !value.isNull() && !json::text(value).isEmpty();
    if (hasValue && personal::areHidden())
        return personal::dots;
    return hasValue && field && field->masked ? QJsonValue(maskedSecret) : value;
}

static QString shownUrl(const QUrl &url)
{
    if (!personal::areHidden())
        return url.toString(QUrl::FullyEncoded);
    return url.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery) % u"/…"_s;
}

QString requestText(const RequestPreview &preview, const FormSpec &form)
{
    QStringList lines {preview.method + u' ' + shownUrl(preview.url)};
    for (const auto &[name, value] : preview.headers)
        lines += name + u": "_s + words::headerValue(value);
    lines += QString();
    const QJsonObject body = shownPart(preview.body, {}, form).toObject();
    lines += QString::fromUtf8(json::write(body, json::Layout::Indented)).trimmed();
    return lines.join(u'\n');
}

bool isWhole(const RequestPreview &preview)
{
    return isWholeValue(preview.body);
}

QString curlCommand(const RequestPreview &preview)
{
    QStringList parts {u"curl -X "_s + preview.method + u' '
                       + singleQuoted(preview.url.toString(QUrl::FullyEncoded))};
    int hidden = 0;
    for (const auto &[name, value] : preview.headers) {
        if (value.isEmpty()) // made when it is sent
            continue;
        const QString header = name + u": "_s + value;
        if (!header.contains(maskedSecret)) {
            parts += u"-H "_s + singleQuoted(header);
            continue;
        }
        ++hidden;
        const QString variable = hidden == 1 ? u"$AMEND_KEY"_s : u"$AMEND_KEY_%1"_s.arg(hidden);
        parts += u"-H \""_s + escapedForDoubleQuotes(header).replace(maskedSecret, variable) + u'"';
    }
    const QByteArray body = json::write(preview.body);
    parts += u"--data-binary "_s + singleQuoted(QString::fromUtf8(body));
    return parts.join(u" \\\n  "_s);
}
