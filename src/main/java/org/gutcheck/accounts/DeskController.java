package org.gutcheck.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: where whoever signed in sees what they may do. */
@Controller
class DeskController {

    @GetMapping(AdminPaths.DESK)
    String desk() {
        return "admin/desk";
    }
}
