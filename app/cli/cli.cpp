// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "check.h"
#include "commands.h"
#include "output.h"
#include "reference.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const auto homeName = u"home"_s;
const auto helpName = u"help"_s;

QList<Command> allCommands()
{
    return {apisCommand(),          validateCommand(),      showCommand(),
            patchCommand(),         draftsListCommand(),    draftsShowCommand(),
            draftsExportCommand(),  draftsDeleteCommand(),  draftsRestoreCommand(),
            draftsCopyCommand(),    draftsSendCommand(),    outboxListCommand(),
            outboxShowCommand(),    outboxSendCommand(),    outboxCheckCommand(),
            outboxRecallCommand(),  outboxResumeCommand(),  outboxDismissCommand(),
            outboxReleaseCommand(), outboxLogCommand(),     profileAddCommand(),
            profileListCommand(),   profileRemoveCommand(), profileResetCommand(),
            profileTestCommand(),   keySetCommand(),        keyTestCommand(),
            keyForgetCommand(),     sandboxCommand(),       supportBundleCommand()};
}

QString synopsis(const Command &command)
{
    QStringList words {u"amend"_s, command.name};
    words += command.positional;
    for (const auto &option : command.options) {
        QString text = u"--"_s + option.name;
        if (!option.value.isEmpty())
            text += u' ' + option.value;
        words.append(u'[' + text + u']' + (option.repeatable ? u"…"_s : QString()));
    }
    return words.join(u' ');
}

void help(const QList<Command> &commands)
{
    output::line(u"Amend changes users' records at vendors' APIs: only what changed is "
                 "sent, and it is shown first."_s);
    output::line();
    output::line(u"amend                    opens the window"_s);
    for (const auto &command : commands)
        output::line(QString(u"amend "_s + command.name).leftJustified(25) + command.purpose);
    output::line();
    output::line(u"amend COMMAND --help     shows a command's options"_s);
    output::line(
        u"--home DIR               keeps profiles, drafts and sends of this run under DIR"_s);
    output::line(
        u"--version                shows the version, and those of the data on places and phones"_s);
    output::line();
    output::line(u"Exit: 0 done, 1 findings, 2 usage, 3 not authorised, 4 conflict, "
                 "5 not reachable or waiting, 6 unknown, 70 a fault of Amend."_s);
}

void help(const Command &command)
{
    output::line(synopsis(command));
    output::line(command.purpose);
    output::line();
    for (const auto &option : command.options)
        output::line(u"  "_s
                     + QString(u"--"_s + option.name + u' ' + option.value).leftJustified(22) + u' '
                     + option.help);
}

void version()
{
    output::line(u"amend " AMEND_VERSION ""_s);
    for (const reference::Release &release : reference::releases()) {
        const QString number = QString::fromUtf8(release.version);
        output::line(QString::fromLatin1(release.name) + u' '
                     + (number.isEmpty() ? u"(version not known)"_s : number));
    }
}

/// Finds the command at the beginning of the words, `profile add` before `profile`.
const Command *find(const QList<Command> &commands, const QStringList &words)
{
    for (qsizetype length = 2; length > 0; --length) {
        const QString name = words.mid(0, length).join(u' ');
        const auto found = std::find_if(commands.begin(), commands.end(),
                                        [&](const Command &one) { return one.name == name; });
        if (found != commands.end())
            return &*found;
    }
    return nullptr;
}

Exit unknownCommand(const QList<Command> &commands, const QStringList &words)
{
    QStringList known, ofGroup;
    for (const auto &command : commands) {
        known.append(command.name);
        if (command.name.startsWith(words.first() + u' '))
            ofGroup.append(command.name);
    }
    if (!ofGroup.isEmpty() && (words.size() == 1 || words.at(1).startsWith(u'-'))) {
        QStringList verbs;
        for (const auto &name : ofGroup)
            verbs.append(name.section(u' ', 1));
        const QString last = verbs.takeLast();
        output::printError(u"%1 needs %2 or %3."_s.arg(words.first(), verbs.join(u", "_s), last));
        return Exit::Usage;
    }
    QString near = nearest(words.mid(0, 2).join(u' '), known);
    if (near.isEmpty())
        near = nearest(words.first(), known);
    const auto offered = !ofGroup.isEmpty() ? ofGroup
        : near.isEmpty()                    ? QStringList()
                                            : QStringList {near};
    output::printError(u"There is no command %1."_s.arg(words.mid(0, 2).join(u' '))
                       + suggestionText(offered) + u' ' + u"amend --help lists them."_s);
    return Exit::Usage;
}

/// Whether the command accepts this number of words. `[ID]…` is any number; `[USER]` may be left
/// out.
bool takes(const Command &command, qsizetype words)
{
    const QStringList &names = command.positional;
    const auto needed = std::count_if(names.begin(), names.end(),
                                      [](const QString &name) { return !name.startsWith(u'['); });
    const bool hasMost = names.isEmpty() || !names.last().endsWith(u'…');
    return words >= needed && (!hasMost || words <= names.size());
}

/// Runs the command to its end. This is the only event loop of the command line, entered when the
/// command has to wait.
Exit carryOut(const Command &command, const Arguments &arguments)
{
    std::optional<Exit> result;
    QObject owner;
    command.run({arguments, &owner, [&result](Exit exit) {
                     result = exit;
                     QCoreApplication::exit(int(exit));
                 }});
    if (!result)
        QCoreApplication::exec();
    if (output::isComplete())
        return result.value_or(Exit::Fault);
    output::printError(u"Standard output could not be written, so some of it is missing."_s);
    return Exit::Fault;
}

Exit runCommand(const Command &command, const QStringList &words)
{
    QList<Option> options = command.options;
    options.append({homeName, u"DIR"_s, {}});
    options.append({helpName, {}, {}});
    const auto arguments = Arguments::parse(words, options);
    if (!arguments) {
        output::printError(arguments.error());
        return Exit::Usage;
    }
    if (arguments->has(helpName)) {
        help(command);
        return Exit::Done;
    }
    if (!takes(command, arguments->positional().size())) {
        output::printError(u"Usage: %1"_s.arg(synopsis(command)));
        return Exit::Usage;
    }
    return carryOut(command, *arguments);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == u"--help" || word == u"-h" || word == u"--version" || word == u"-v")
            return true;
        if (word == u"--home")
            ++i;
        else if (!word.startsWith(u"--home="))
            return word.startsWith(u"--") || !word.startsWith(u'-'); // one dash: Qt's own
    }
    return false;
}

int run(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    QStringList before; // options before the command, as in `amend --home DIR patch …`
    QStringList words = arguments;
    while (!words.isEmpty() && words.first().startsWith(u'-')) {
        const QString word = words.takeFirst();
        if (word == u"--help" || word == u"-h") {
            help(commands);
            return int(Exit::Done);
        }
        if (word == u"--version" || word == u"-v") {
            version();
            return int(Exit::Done);
        }
        before.append(word);
        if (word == u"--home" && !words.isEmpty())
            before.append(words.takeFirst());
    }
    if (words.isEmpty())
        return refuseOption(unknownOption(before));
    const Command *command = find(commands, words);
    if (!command)
        return int(unknownCommand(commands, words));
    return int(runCommand(*command, before + words.mid(command->name.count(u' ') + 1)));
}

int refuseOption(const QString &option)
{
    output::printError(u"There is no option %1."_s.arg(option));
    return int(Exit::Usage);
}

int refuseWithoutDisplay()
{
    output::printError(u"There is no display. `amend --help` shows what works without one."_s);
    return int(Exit::Usage);
}

int refuseSilentWindow()
{
    output::printError(u"Amend is already open, and its window does not answer. Wait, or "
                       "close that one first: what was typed in it is kept."_s);
    return int(Exit::TryLater);
}

QString onOtherDisplay(const QString &display)
{
    return u"Amend is already open on the display %1. Its window is in front there."_s.arg(display);
}

QString notStartedAgain()
{
    return u"Amend could not start again. What was typed is kept: start it."_s;
}

QString unknownOption(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--home")
            ++i;
        else if (arguments.at(i).startsWith(u'-') && !arguments.at(i).startsWith(u"--home="))
            return arguments.at(i);
    }
    return {};
}

QString configurationFolder(const QString &home)
{
    if (!home.isEmpty())
        // A subfolder, because the store closes its folder to other accounts, and `home` is the
        // user's own.
        return home + u"/config"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/amend"_s;
}

QString dataFolder(const QString &home)
{
    if (!home.isEmpty())
        return home + u"/data"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/amend"_s;
}

QString homeOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--home")
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--home="))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

void Run::refuse(const Refusal &refusal) const
{
    output::printError(refusal.message);
    done(refusal.exit);
}

Option jsonOption()
{
    return {u"json"_s, {}, u"writes JSON"_s};
}

} // namespace cli
