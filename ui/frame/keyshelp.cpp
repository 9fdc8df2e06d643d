// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyshelp.h"

#include "commandset.h"
#include "fitting.h"
#include "keytext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct KeyLine
{
    QKeySequence keys;
    QString what;
};

QList<KeyLine> keysOfCommands(const CommandSet &commands)
{
    QList<KeyLine> lines;
    const QList<QAction *> all = commands.all();
    for (const QAction *command : all) {
        QString what = withoutMnemonic(command->text());
        if (what.endsWith(u'…'))
            what.chop(1);
        if (!command->shortcut().isEmpty())
            lines.append({command->shortcut(), what});
    }
    return lines;
}

/// Keys that are no commands, because they belong to what has the focus.
QList<KeyLine> otherKeys()
{
    //: These are what keys do, in a table
    return {{QKeySequence::Find, KeysHelp::tr("Go to a field; in lists: search")},
            {Qt::ALT | Qt::Key_Backspace, KeysHelp::tr("Undo the field")},
            {Qt::ALT | Qt::Key_Delete, KeysHelp::tr("Clear the field on the server")},
            {Qt::Key_Return, KeysHelp::tr("Open the row that is chosen")},
            {Qt::Key_Delete, KeysHelp::tr("Delete the draft that is chosen")},
            //: Verb
            {Qt::ALT | Qt::Key_S, KeysHelp::tr("Send, in the review only")},
            {Qt::Key_Escape, KeysHelp::tr("Go back")}};
}

QString section(const QString &title, const QList<KeyLine> &lines)
{
    QString text = u"<h3>"_s % title.toHtmlEscaped() % u"</h3><table>"_s;
    // Qt does not mirror the columns of a table.
    const QString row = QGuiApplication::isRightToLeft()
        ? u"<tr><td>%2</td><td>&nbsp;&nbsp;&nbsp;%1</td></tr>"_s
        : u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s;
    for (const KeyLine &line : lines)
        text += row.arg(keyText(line.keys).toHtmlEscaped(), line.what.toHtmlEscaped());
    return text % u"</table>"_s;
}

} // namespace

KeysHelp::KeysHelp(const CommandSet &commands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysHelp"_s);
    //: Keys of the keyboard
    setWindowTitle(tr("All keys"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *browser = new QTextBrowser(this);
    browser->setObjectName(u"keysHelpText"_s);
    browser->setAccessibleName(windowTitle());
    browser->setFrameShape(QFrame::NoFrame);
    //: Heading of the keys that work everywhere
    browser->setHtml(section(tr("Everywhere"), keysOfCommands(commands))
                     + section(tr("In fields, lists and pages"), otherKeys()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 30);
    resize(withinScreen(*this, wanted));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}
