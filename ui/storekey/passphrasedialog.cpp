// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasedialog.h"

#include "announcer.h"
#include "briefcopy.h"
#include "fitting.h"
#include "storewords.h"
#include "tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString passphraseTitle(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Unlock:
        return PassphraseDialog::tr("Unlock the drafts");
    case PassphraseDialog::Purpose::Choose:
        return PassphraseDialog::tr("Set a passphrase");
    case PassphraseDialog::Purpose::Change:
        return PassphraseDialog::tr("Change the passphrase");
    case PassphraseDialog::Purpose::NewKey:
        break;
    }
    return PassphraseDialog::tr("Create a new key");
}

QString passphraseAdvice(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Unlock:
        return PassphraseDialog::tr("Enter the passphrase that the drafts were locked with.");
    case PassphraseDialog::Purpose::Choose:
        return PassphraseDialog::tr("Drafts and waiting sends are encrypted with it on this "
                                    "computer. Amend asks for it at every start. Nobody can "
                                    "recover it for you.");
    case PassphraseDialog::Purpose::Change:
        return PassphraseDialog::tr("The drafts stay as they are. Nobody can recover a passphrase "
                                    "for you.");
    case PassphraseDialog::Purpose::NewKey:
        break;
    }
    return PassphraseDialog::tr(
        "Everything stored is encrypted with a new key. The old key no longer opens it.");
}

QString passphraseAct(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Unlock:
        //: Button: unlocks the drafts
        return PassphraseDialog::tr("&Unlock");
    case PassphraseDialog::Purpose::Choose:
        //: Button: sets the passphrase
        return PassphraseDialog::tr("&Set");
    case PassphraseDialog::Purpose::Change:
        //: Button: changes the passphrase
        return PassphraseDialog::tr("&Change");
    case PassphraseDialog::Purpose::NewKey:
        break;
    }
    //: Button: creates a new key
    return PassphraseDialog::tr("&Create");
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, bool hasPassphrase, QWidget *parent)
    : SteadyFocus(parent)
    , m_purpose(purpose)
    , m_reveal(new QCheckBox(tr("Sho&w what is typed"), this))
    , m_hint(new QLabel(this))
    , m_error(new QLabel(this))
    , m_ok(new QPushButton(passphraseAct(purpose), this))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(passphraseTitle(purpose));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *advice = new QLabel(passphraseAdvice(purpose), this);
    advice->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const bool asksNew = purpose == Purpose::Choose || purpose == Purpose::Change;
    if (hasPassphrase && purpose != Purpose::Choose)
        m_old
            //: The passphrase that there is now, beside “New passphrase”
            = addEdit(*form, asksNew ? tr("Passphrase &now") : tr("&Passphrase"), u"passphrase"_s);
    if (asksNew) {
        m_fresh = addEdit(*form, tr("New &passphrase"), u"newPassphrase"_s);
        m_again = addEdit(*form, tr("New passphrase &again"), u"newPassphraseAgain"_s);
    }
    m_reveal->setObjectName(u"revealPassphrase"_s);
    m_reveal->setVisible(!m_edits.isEmpty());
    if (!m_edits.isEmpty())
        m_edits.constFirst()->setFocus();
    m_hint->setObjectName(u"passphraseHint"_s);
    m_hint->setWordWrap(true);
    m_error->setObjectName(u"passphraseError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setForegroundRole(theme::dangerRole);
    m_error->hide();
    m_ok->setObjectName(u"givePassphrase"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    if (purpose == Purpose::Unlock)
        //: A button that puts off entering the passphrase.
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Later"));
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    setLayout(new QVBoxLayout);
    QVBoxLayout *content = scrolledContent(*this);
    content->addWidget(advice);
    content->addLayout(form);
    for (QWidget *part : {static_cast<QWidget *>(m_reveal), static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_error)})
        content->addWidget(part);
    content->addStretch();
    layout()->addWidget(buttons);
    if (!m_edits.isEmpty())
        setTabOrder(m_edits.constLast(), m_reveal);
    setTabOrder(m_reveal, buttons->button(QDialogButtonBox::Cancel));
    setTabOrder(buttons->button(QDialogButtonBox::Cancel), m_ok);

    makeRoom();
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *edit : std::as_const(m_edits))
            edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // However the dialog ends, the typed text is removed. Unlike clear(), setText() also removes
    // the undo steps.
    connect(this, &QDialog::finished, this, [this] {
        for (QLineEdit *edit : std::as_const(m_edits))
            edit->setText({});
    });
    refresh();
}

QLineEdit *PassphraseDialog::addEdit(QFormLayout &form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    briefcopy::watch(*edit);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                              | Qt::ImhSensitiveData);
    form.addRow(label, edit);
    m_edits += edit;
    connect(edit, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    return edit;
}

/// Of a new one. Those that were chosen before go on working.
static constexpr qsizetype shortestPassphrase = 8;

bool PassphraseDialog::isComplete() const
{
    const bool isFilled = std::none_of(m_edits.begin(), m_edits.end(), [](const QLineEdit *edit) {
        return edit->text().isEmpty();
    });
    return isFilled
        && (!m_fresh
            || (m_fresh->text() == m_again->text()
                && m_fresh->text().size() >= shortestPassphrase));
}

/// What is missing, or a warning for a passphrase that is short and still accepted.
QString PassphraseDialog::hint() const
{
    constexpr qsizetype longEnough = 12;
    if (m_isBusy)
        //: While the passphrase is looked at
        return tr("One moment…");
    if (!m_fresh || m_fresh->text().isEmpty())
        return {};
    if (m_fresh->text().size() < shortestPassphrase)
        return tr("Enter at least %n characters, for example a few words.", nullptr,
                  int(shortestPassphrase));
    if (!m_again->text().isEmpty() && m_fresh->text() != m_again->text())
        return tr("The two passphrases differ.");
    return m_fresh->text().size() < longEnough
        ? tr("Warning: this passphrase is short. 12 characters or more are much safer, for example "
             "a few words.")
        : QString();
}

void PassphraseDialog::refresh()
{
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (m_fresh)
        m_fresh->setAccessibleDescription(m_hint->text());
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->setEnabled(!m_isBusy);
    m_ok->setEnabled(!m_isBusy && isComplete());
    makeRoom();
}

/// Reserves room, so that a hint or error that appears later pushes nothing out of sight.
void PassphraseDialog::makeRoom()
{
    fitContent(*this, isVisible() ? width() : fontMetrics().averageCharWidth() * 60);
}

void PassphraseDialog::give()
{
    if (m_isBusy || !isComplete())
        return;
    const auto secret
        = [](const QLineEdit *edit) { return edit ? Secret(edit->text()) : Secret(); };
    const Secret old = secret(m_old), fresh = secret(m_fresh);
    m_isBusy = true;
    m_error->hide();
    refresh();
    emit given(old, fresh);
}

void PassphraseDialog::showError(const StoreError &error)
{
    m_isBusy = false;
    refresh();
    m_error->setText(words::sentence(error));
    m_error->show();
    makeRoom();
    if (!m_edits.isEmpty()) {
        m_edits.constFirst()->setAccessibleDescription(m_error->text());
        m_edits.constFirst()->selectAll();
        m_edits.constFirst()->setFocus();
    }
    announce(*m_error, m_error->text());
}
