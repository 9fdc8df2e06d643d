// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportpage.h"

#include "announcer.h"
#include "language.h"
#include "pageheading.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SupportPage::SupportPage(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QPlainTextEdit(this))
    , m_saved(new QuietLabel({}, this))
    //: Button: saves the support bundle in a file
    , m_save(new QPushButton(tr("&Save…"), this))
    //: Button, verb: puts the support bundle on the clipboard
    , m_copy(new QPushButton(tr("C&opy"), this))
{
    setObjectName(u"supportPage"_s);
    m_shown->setObjectName(u"bundleText"_s);
    m_shown->setAccessibleName(tr("The support bundle"));
    m_shown->setReadOnly(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setTabChangesFocus(true);
    m_shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_shown->setLayoutDirection(Qt::LeftToRight); // names and values of a program
    m_saved->setObjectName(u"bundleSaved"_s);
    m_saved->hide();
    m_save->setObjectName(u"saveBundle"_s);
    m_copy->setObjectName(u"copyBundle"_s);
    //: Button: goes to the page before
    auto *close = new QPushButton(tr("&Back"), this);
    close->setObjectName(u"closeBundle"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(units(12));
    for (QWidget *button : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_copy)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(units(24), units(16), units(24), units(16));
    rows->setSpacing(units(12));
    rows->addWidget(new PageHeading(tr("Support bundle"), this));
    rows->addWidget(wrappedLabel(
        tr("This helps the maintainers to find a fault. It holds no name, no address, no user ID "
           "and no value of a record. Read it before you give it away: nothing is sent by itself."),
        this));
    rows->addWidget(m_shown, 1);
    rows->addWidget(m_saved);
    rows->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SupportPage::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text);
        announce(*this, tr("The support bundle is on the clipboard."));
    });
    connect(close, &QPushButton::clicked, this, &SupportPage::closed);
    setText({});
}

void SupportPage::setText(const QString &text)
{
    m_text = language::withoutMarks(text);
    m_shown->setPlainText(text.isEmpty() ? tr("It is being gathered…") : m_text);
    m_save->setEnabled(!text.isEmpty());
    m_copy->setEnabled(!text.isEmpty());
    m_saved->hide();
}

void SupportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support bundle"));
    dialog->setObjectName(u"chooseBundleFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"amend-support.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { emit saveWanted(path, m_text); });
    dialog->open();
}

void SupportPage::showSaved(const QString &path, const QString &error)
{
    m_saved->setForegroundRole(error.isEmpty() ? theme::quietRole : theme::dangerRole);
    //: %1 is the name of a file
    const QString saved = tr("Saved as %1").arg(words::visible(path));
    //: %1 is the name of a file, %2 says why
    const QString failed = tr("%1 could not be written: %2").arg(words::visible(path), error);
    m_saved->setText(error.isEmpty() ? saved : failed);
    m_saved->show();
    announce(*this, m_saved->text());
}
