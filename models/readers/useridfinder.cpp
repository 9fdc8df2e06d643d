// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "useridfinder.h"

#include "check.h"
#include "whitespace.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

constexpr int mostIdText = 64 * 1024;

static const QRegularExpression &idLabels()
{
    // Not "client user ID", which is another id. A separator makes the next word an id even where
    // ids have no rule.
    static const QRegularExpression found(
        uR"((?<![\p{L}\p{N}_-])(?<!client\s)user[\s_-]?id["'”’]?(\s*[:=#]\s*|\s+(?:is\s+)?))"
        uR"(["'“‘<(\[]*([^\s"'“”‘’<>()\[\]{},;|&]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return found;
}

static bool hasIdRule(const FormSpec &form)
{
    return !form.userId.format.isEmpty() || !form.userId.pattern.isEmpty();
}

/// Without the punctuation of the sentence around it.
static QString trimmedToken(QString token)
{
    static const QString ends = u".:!?-"_s;
    while (!token.isEmpty() && ends.contains(token.back()))
        token.chop(1);
    while (!token.isEmpty() && ends.contains(token.front()))
        token.remove(0, 1);
    return token;
}

static void addUserId(QStringList &ids, const QString &token, const FormSpec &form)
{
    if (!ids.contains(token) && !checkUserId(form, token))
        ids += token;
}

static QStringList labelledIds(const QString &text, const FormSpec &form)
{
    QStringList ids;
    for (auto match = idLabels().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch label = match.next();
        const bool isSeparated = label.captured(1).contains(u':')
            || label.captured(1).contains(u'=') || label.captured(1).contains(u'#');
        if (hasIdRule(form) || isSeparated)
            addUserId(ids, trimmedToken(label.captured(2)), form);
    }
    return ids;
}

/// The segment before the user id in the form's path: `users` in `/v2/users/{user_id}/info`.
static QString segmentBeforeId(const FormSpec &form)
{
    const QStringList segments = form.path.split(u'/');
    const qsizetype id = segments.indexOf("{user_id}"_L1);
    return id > 0 ? segments.at(id - 1) : QString();
}

static QStringList idsInUrls(const QString &text, const FormSpec &form)
{
    static const QRegularExpression urls(uR"(\bhttps?://[^\s"'<>]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString before = segmentBeforeId(form);
    QStringList ids;
    for (auto match = urls.globalMatch(text); match.hasNext();) {
        const QUrl url(match.next().captured());
        const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
        const qsizetype at = before.isEmpty() ? -1 : segments.lastIndexOf(before) + 1;
        if (at > 0 && at < segments.size()) {
            static const QRegularExpression ending(u"[.,;:!?)\\]}]+$"_s);
            addUserId(ids, QUrl::fromPercentEncoding(segments.at(at).toUtf8()).remove(ending),
                      form);
        }
    }
    return ids;
}

static QStringList idsByRule(const QString &text, const FormSpec &form)
{
    if (!hasIdRule(form))
        return {};
    // A colon between digits makes a time, which is not two numbers.
    static const QRegularExpression tokens(uR"((?:[\w.@+%~-]|(?<=\d):(?=\d))+)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList ids;
    for (auto match = tokens.globalMatch(text); match.hasNext();)
        addUserId(ids, trimmedToken(match.next().captured()), form);
    return ids;
}

bool isOneToken(const QString &text)
{
    return !text.isEmpty() && !text.contains("://"_L1)
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QStringList findUserIds(const QString &whole, const FormSpec &form)
{
    const QString text = whitespace::tidied(whole.left(mostIdText), whitespace::Lines::Several);
    const bool isLabelled = idLabels().match(text).capturedStart() == 0;
    if (isOneToken(text) && !isLabelled && !checkUserId(form, text))
        return {text};
    for (const auto find : {labelledIds, idsInUrls, idsByRule}) {
        if (const QStringList ids = find(text, form); !ids.isEmpty())
            return ids;
    }
    return {};
}
