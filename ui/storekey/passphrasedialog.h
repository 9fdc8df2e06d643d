// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"
#include "steadyfocus.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
struct StoreError;

/// Asks for the passphrase of the drafts, or for a new one, which is typed twice. The dialog keeps
/// nothing of it afterwards.
class PassphraseDialog final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    enum class Purpose {
        Unlock, ///< asks for the current passphrase
        Choose, ///< asks for a first one
        Change, ///< asks for the current one and a new one
        NewKey, ///< asks for the current one, if there is one
    };

    PassphraseDialog(Purpose purpose, bool hasPassphrase, QWidget *parent);

    Purpose purpose() const { return m_purpose; }
    /// Shows what failed. The user can correct it.
    void showError(const StoreError &error);

signals:
    /// A passphrase that was not asked for is empty.
    void given(const Secret &old, const Secret &fresh);

private:
    QLineEdit *addEdit(QFormLayout &form, const QString &label, const QString &name);
    void give();
    void refresh();
    void makeRoom();
    QString hint() const;
    bool isComplete() const;

    const Purpose m_purpose;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_fresh = nullptr;
    QLineEdit *m_again = nullptr;
    QList<QLineEdit *> m_edits;
    QCheckBox *m_reveal;
    QLabel *m_hint;
    QLabel *m_error;
    QPushButton *m_ok;
    bool m_isBusy = false;
};
