document.getElementById('app')!.textContent='Mentor Ledger';
