// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "panel.h"

#include <optional>

struct FormSpec;

/// A list of findings, whose lines lead to their fields.
class ProblemsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// `hasMore`: there are findings that are not shown yet.
    void showFindings(const FormSpec &form, const Findings &findings, bool hasMore);

private:
    std::optional<Findings> m_shown;
    bool m_hasMore = false;
    bool m_isHidden = false; ///< values in sentences
};

/// "Error: ZIP code: enter 5 digits."
QString problemLine(const FormSpec &form, const Finding &finding);
