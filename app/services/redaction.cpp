// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "attachment.h"
#include "json.h"

#include <QJsonArray>
#include <QLocale>

namespace {

constexpr int shortestSecret = 4;

/// As JSON writes it, without the quotes.
QByteArray escaped(const QString &text)
{
    const QByteArray quoted = json::write(text);
    return quoted.mid(1, quoted.size() - 2);
}

constexpr qsizetype longestShownRun = 64; // of base64
constexpr qsizetype longestMediaType = 100;
const QByteArray base64Mark = ";base64,";

/// JSON may write a slash as `\/` and a line break as `\n`.
bool isRunCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z') || QByteArrayView("+/-_=\\").contains(character);
}

QByteArray withoutFiles(const QByteArray &text)
{
    QByteArray shown;
    qsizetype done = 0;
    for (qsizetype mark = text.indexOf(base64Mark); mark >= 0;
         mark = text.indexOf(base64Mark, mark + 1)) {
        const qsizetype window = qMax(done, mark - longestMediaType);
        const qsizetype start
            = window + QByteArrayView(text).sliced(window, mark - window).lastIndexOf("data:");
        const qsizetype from = mark + base64Mark.size();
        qsizetype to = from;
        while (to < text.size() && isRunCharacter(text[to]))
            ++to;
        if (to < text.size() && text[to] == '"' && text[to - 1] == '\\')
            --to; // it belongs to the quote
        if (start < window || to - from <= longestShownRun)
            continue;
        const QByteArray run = text.mid(from, to - from);
        const qint64 characters = run.size() - run.count('\\');
        shown += text.mid(done, start - done)
            + shownFile(QString::fromUtf8(text.mid(start, from - start)),
                        decodedSize(characters, run.count('=')))
                  .toUtf8();
        done = to;
    }
    return shown + text.mid(done);
}

} // namespace

QString shownFile(const QString &prefix, qint64 size)
{
    return prefix % u"… (" % QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeSIFormat)
        % u')';
}

QByteArray redacted(QByteArray text, const QStringList &secrets)
{
    text = withoutFiles(text);
    const QByteArray mask = maskedSecret.toUtf8();
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        text.replace(secret.toUtf8(), mask);
        text.replace(escaped(secret), mask);
    }
    return text;
}

QStringList revealed(const Secrets &secrets)
{
    QStringList texts;
    for (const Secret &secret : secrets)
        texts += secret.reveal();
    return texts;
}
