// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QString suggestionText(const QStringList &nearest)
{
    return nearest.isEmpty() ? QString() : u' ' + u"Did you mean %1?"_s.arg(nearest.join(u", "_s));
}

Result<Arguments, QString> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyPositional || word == u"-" || !word.startsWith(u'-')) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == u"--") {
            onlyPositional = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &one) {
            return name == u"--"_s + one.name;
        });
        if (option == options.end()) {
            QStringList known;
            for (const auto &one : options)
                known.append(u"--"_s + one.name);
            const QString near = nearest(name, known);
            const QString why = u"There is no option %1 here."_s.arg(name)
                + suggestionText(near.isEmpty() ? QStringList() : QStringList {near});
            return Failure {why};
        }
        if (arguments.has(option->name) && !option->repeatable)
            return Failure {u"%1 is given twice."_s.arg(name)};
        if (option->value.isEmpty() && word.contains(u'='))
            return Failure {u"%1 takes no value."_s.arg(name)};
        QStringList &values = arguments.m_values[option->name];
        if (option->value.isEmpty() || word.contains(u'='))
            values.append(word.section(u'=', 1));
        for (int given = word.contains(u'=') ? 1 : 0;
             !option->value.isEmpty() && given < option->words; ++given) {
            if (++i >= words.size())
                return Failure {u"%1 needs a value: %2."_s.arg(name, option->value)};
            values.append(words.at(i));
        }
    }
    return arguments;
}

} // namespace cli
